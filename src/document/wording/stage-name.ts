/**
 * A stage as a text names it before 阶段 or in a sheet's number: `预警` of a ladder that says `预警单`, since it is the sheet,
 * not the stage, that ends in 单.
 */
export function stageName(stage: string): string {
  return stage.replace(/(?<=.)单$/u, '');
}
