/** An editor that opens files by an address. */
export interface EditorKind {
  /** As its makers call it. */
  readonly name: string
  /** With `{path}`, `{line}` and perhaps `{column}`; its documentation says so. */
  readonly address: string
}

/** Editors by the names that `--editor` takes. */
export const editors = {
  vscode: {name: 'VS Code', address: 'vscode://file{path}:{line}:{column}'},
  'vscode-insiders': {name: 'VS Code Insiders', address: 'vscode-insiders://file{path}:{line}:{column}'},
  vscodium: {name: 'VSCodium', address: 'vscodium://file{path}:{line}:{column}'},
  cursor: {name: 'Cursor', address: 'cursor://file{path}:{line}:{column}'},
  windsurf: {name: 'Windsurf', address: 'windsurf://file{path}:{line}:{column}'},
  zed: {name: 'Zed', address: 'zed://file{path}:{line}:{column}'},
  idea: {name: 'IntelliJ IDEA', address: 'idea://open?file={path}&line={line}&column={column}'},
  webstorm: {name: 'WebStorm', address: 'webstorm://open?file={path}&line={line}&column={column}'},
  textmate: {name: 'TextMate', address: 'txmt://open?url=file://{path}&line={line}&column={column}'},
  bbedit: {name: 'BBEdit', address: 'x-bbedit://open?url=file://{path}&line={line}&column={column}'},
  sublime: {name: 'Sublime Text', address: 'subl://open?url=file://{path}&line={line}&column={column}'},
  emacs: {name: 'Emacs', address: 'org-protocol://open-file?url=file://{path}&line={line}'},
} as const satisfies Readonly<Record<string, EditorKind>>

export type EditorName = keyof typeof editors

/** The names of the known editors, in the order of the table. */
export const knownEditors = Object.keys(editors) as readonly EditorName[] // the keys of a constant
