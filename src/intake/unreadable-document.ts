/** Why a file cannot be read as an approved document. */
export type DocumentProblem =
  /** Of a kind that Word or WPS opens, and that they can save as .docx. */
  | { readonly kind: 'save-as-docx'; readonly format: 'doc' | 'pdf' | 'rtf' }
  /** Behind a password. */
  | { readonly kind: 'locked' }
  /** A zip file, and no Word document: a workbook, slides, or anything else. */
  | { readonly kind: 'no-word-document' }
  | { readonly kind: 'damaged'; readonly part?: string }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  /** Unpacked, it would be far larger than any document. */
  | { readonly kind: 'unpacks-too-large' }
  /** More text than any document of an office has. @param limit in UTF-16 units */
  | { readonly kind: 'too-long'; readonly limit: number }
  /** Neither UTF-8, UTF-16 nor GB18030. */
  | { readonly kind: 'unknown-encoding' }
  /** No text at all; `pictures` where it holds pictures, as a scan does. */
  | { readonly kind: 'empty'; readonly pictures: boolean };

/** A file cannot be read as a document: wrong input, told in one sentence. */
export class UnreadableDocument extends Error {
  constructor(readonly problem: DocumentProblem) {
    super(problem.kind);
  }
}
