/** Words of the page where files are verified; `{…}` stands for what the page knows. */
export interface VerifyWords {
  readonly title: string
  /** `{house}`. */
  readonly intro: string
  /** On the button, and beside it. */
  readonly choose: string
  readonly drop: string
  readonly checking: string
  /** `{reference}`, `{version}`, `{house}`, `{date}`. */
  readonly genuine: string
  /** The same, of a page that was set anew. */
  readonly reset: string
  /** `{version}`, `{date}`. */
  readonly superseded: string
  /** `{date}`. */
  readonly withdrawn: string
  /** `{reference}`, `{house}`. */
  readonly forged: string
  /** `{house}`. */
  readonly unknown: string
  /** On the link to the true document. */
  readonly official: string
  /** `{number}`, `{count}`. */
  readonly entry: string
  readonly noScript: string
  readonly unreadable: string
  readonly badLog: string
}
