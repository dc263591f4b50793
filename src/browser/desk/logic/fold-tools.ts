/** Room that a tool takes in its bar. */
export interface ToolSize {
  readonly name: string
  readonly widthPx: number
  /** The higher, the sooner it is put away; those without stay. */
  readonly folds?: number | undefined
}

/** Room in a bar. */
export interface ToolRoom {
  readonly roomPx: number
  readonly gapPx: number
  /** Width of the button that leads to tools that were put away. */
  readonly menuPx: number
}

/** Names of the tools that are put away so that the others stand on one line; none where all have room. */
export function foldTools(tools: readonly ToolSize[], {roomPx, gapPx, menuPx}: ToolRoom): readonly string[] {
  const widthOf = (kept: readonly ToolSize[]) => kept.reduce((sum, {widthPx}) => sum + widthPx + gapPx, -gapPx)
  if (widthOf(tools) <= roomPx) return []
  const candidates = tools
    .filter(({folds}) => folds !== undefined)
    .toSorted((one, other) => (other.folds ?? 0) - (one.folds ?? 0))
  let kept = tools
  for (const candidate of candidates) {
    if (widthOf(kept) + gapPx + menuPx <= roomPx) break
    kept = kept.filter(tool => tool !== candidate)
  }
  return tools.filter(tool => !kept.includes(tool)).map(({name}) => name)
}
