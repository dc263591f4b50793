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
  /** The same, of a page that has the words and of which nothing else was compared. */
  readonly reset: string
  /** The same, of what the site has today, which no key signs. `{reference}`. */
  readonly today: string
  /** After that, of a page of one of its versions, or of what that changed. `{version}`. */
  readonly pageOf: string
  /** `{version}`, `{date}`. */
  readonly superseded: string
  readonly closed: string
  /** `{date}`. */
  readonly withdrawn: string
  /** `{reference}`, `{house}`. */
  readonly forged: string
  /** `{house}`. */
  readonly unknown: string
  /** After that, of what may have been printed or saved anew. */
  readonly resaved: string
  /** On the link to the true document. */
  readonly official: string
  /** `{number}`, `{count}`. */
  readonly entry: string
  readonly noScript: string
  readonly unreadable: string
  readonly badLog: string
  /** Of a PDF whose seal says whose it is, and of which no log says what became of it. `{reference}`, `{version}`, `{house}`. */
  readonly sealed: string
  /** The same, where the house trusts the certificate of that seal no more: it may be anybody's. `{reference}`, `{version}`. */
  readonly disowned: string
  /** Of a seal whose certificate has expired since. */
  readonly lapsed: string
  /** After that, and where a certificate was taken back or a day is not told: the page looks at no time-stamp, and denies none. */
  readonly stamp: string
  /** Of a seal or a signature whose certificate the house trusts no more, whatever day it says. `{house}`, `{date}`. */
  readonly revoked: string
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
