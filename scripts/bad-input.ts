/** Something that the build needs is not there, or not as it must be. Its message is one sentence for whoever runs the build. */
export class BadInput extends Error {}
