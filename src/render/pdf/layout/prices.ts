/**
 * All that makes pages better or worse: the cheapest pages are the best ones. A blank foot of a quarter of the page, at 0.03,
 * is the measure of all others.
 */
export const prices = {
  /** A page, however full it is: worth a foot that is a quarter blank. */
  page: 0.03,
  /** Blank at a page's foot, beyond the twelfth that nobody minds: by its square, since two small ones are better than one large. */
  foot: 1,
  /** Blank beyond two lines under what could have gone on there, line by line: it looks like an oversight. What had no room is blank before itself. */
  idle: 0.3,
  /** A last page of which more than three fifths are blank, or one before the colophon alone: the same, less steeply. */
  last: 0.6,
  /** A last page that has nothing but the last section: a colophon without company. A foot that is a fifth blank is better, one of a quarter is not. */
  loneEnd: 0.017,
  /** Each line short of four that a section has at the foot where it begins. */
  thinFoot: 0.003,
  /** The last line or two of a section, at the head of a page. */
  thinHead: 0.006,
  /** One item of a list of three or more by itself. */
  loneItem: 0.005,
  /** The two items of a list parted, one of them in a few lines. */
  partedPair: 0.002,
  /** A list without the end of the paragraph that announces it. */
  unannounced: 0.008,
  /** The opening of a document on two pages: who is in a hurry reads page 1, and takes the key points on it for all. */
  dividedOpening: 0.012,
  /** Blocks that are rather kept together, parted. */
  parted: 0.01,
  /** A figure or table between the head of a page and the next heading, without a line of its own text. */
  partedFigure: 0.006,
  /** A callout or quotation without the end of what it comments on. */
  partedComment: 0.015,
  /** A table's first or last row by itself; a table of two rows pays for both. */
  loneRow: 0.02,
  /** A row or block that fills much of a page, divided between its lines. */
  dividedBlock: 0.005,
  /** The rest of a footnote on the next page. */
  carriedNote: 0.006,
  /** The rest of a footnote on a third page: who looks for its end turns twice. A page more is rather taken. */
  carriedAgain: 0.036,
  /** A whole footnote on the page after the one that calls it. */
  lateNote: 0.009,
  /** A figure at the head of the next page, after text that follows it. */
  waitingFigure: 0.004,
  /** A section that begins before a table of the one before it, which stands on the next sheet, on its side. */
  passedSection: 0.012,
  /** A picture smaller than it could be. */
  smallerPicture: 0.001,
  /**
   * The price of breaks that the house never makes where there is another way: a line of a paragraph by itself, a
   * divided word at the foot, a heading without its text. More than all pages of any document could cost.
   */
  forbidden: 1000,
} as const

/** Blank that nobody minds, as a fraction of the text area: at the foot of a page, and on the last one. */
const mild = {foot: 0.08, idle: 1 / 24, last: 0.6} as const

/** Price of a blank foot, by its fraction of the text area: hardly anything at an eighth, 0.014 at a fifth, 0.03 at a quarter. */
export const footPrice = (blank: number): number => prices.foot * over(blank, mild.foot)

/** The further price of a blank foot where what follows would have had room, by its fraction of the text area. */
export const idlePrice = (blank: number): number => prices.idle * Math.max(0, blank - mild.idle)

/** Further price of a blank foot under the first part of a paragraph whose rest has room, but not what would rather stay with that. */
export const cutPrice = (blank: number): number => prices.idle * Math.max(0, blank - mild.foot)

/** Price of blank on the last page, by its fraction of the text area. */
export const lastPrice = (blank: number): number => prices.last * over(blank, mild.last)

const over = (blank: number, allowed: number): number => Math.max(0, blank - allowed) ** 2
