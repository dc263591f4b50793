/** Words of the page where files are verified; `{…}` stands for what the page knows. */
export interface LogWords {
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

/** Those on seals and signatures. */
export interface SealWords {
  /** Of a PDF that its seal proves, and no log. `{reference}`, `{version}`, `{house}`. */
  readonly sealed: string
  /** Of one that was changed since. */
  readonly broken: string
  /** Said of a valid seal, after the verdict. `{name}`: that of the certificate. */
  readonly seal: string
  /** `{house}`, `{name}`, `{address}`, `{date}`. */
  readonly mailSigned: string
  readonly mailChanged: string
  /** `{fields}` of the head. */
  readonly mailHead: string
  /** Of a message that nobody signed. */
  readonly mailUnsigned: string
  /** `{name}`, `{address}`, `{house}`. */
  readonly mailUncertain: string
}

/** All of them. */
export type VerifyWords = LogWords & SealWords
