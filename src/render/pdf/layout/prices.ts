/** Prices of page breaks; the cheapest pages are best. The unit of comparison is a foot that is a quarter blank, at 0.03. */
export const prices = {
  /** A page, regardless of its content: equal to a foot that is a quarter blank. */
  page: 0.03,
  /** Blank at the foot beyond a twelfth of the page; squared, since two small blanks are better than a large one. */
  foot: 1,
  /** Blank beyond two lines that the next content could have filled, in proportion, since it looks like an oversight. */
  idle: 0.3,
  /** Blank beyond three fifths of the last page, or of one before a landscape table that nothing else could fill; squared, less steep. */
  last: 0.6,
  /** A last page with only the colophon, or its end. A foot that is a fifth blank is better, one of a quarter is not. */
  loneEnd: 0.017,
  /** Each line short of four of a section that begins at the foot. */
  thinFoot: 0.003,
  /** The last line or two of a section at the head of a page. */
  thinHead: 0.006,
  /** A single item of a list of three or more. */
  loneItem: 0.005,
  /** Two items of a list on different pages, one of them of few lines. */
  partedPair: 0.002,
  /** A list without the end of the paragraph that introduces it. */
  unannounced: 0.008,
  /** An opening on two pages: hurried readers see only page 1. */
  dividedOpening: 0.012,
  /** Separated blocks that should stay together, rows of a colophon among them. */
  parted: 0.01,
  /** A figure or table between the head of a page and a heading, without text of its own section. */
  partedFigure: 0.006,
  /** A quotation without the end of its text, or a callout without the words that announce it. */
  partedComment: 0.015,
  /** A callout at the head of a page, all of its text on the page before: it has a title of its own, and readers turn the page once. */
  turnedCallout: 0.002,
  /** The end of a paragraph on the next page, though it had room: it looks like an oversight. A callout at the head of a page is better. */
  cutText: 0.006,
  /** A single first or last row of a table; twice for a table of two rows. */
  loneRow: 0.02,
  /** A divided row or block that fills much of a page. */
  dividedBlock: 0.005,
  /** The rest of a footnote on the next page. */
  carriedNote: 0.006,
  /** The rest of a footnote on a third page; dearer than another page. */
  carriedAgain: 0.036,
  /** A whole footnote on the page after its call. */
  lateNote: 0.009,
  /** A figure at the head of the next page, after text that follows it. */
  waitingFigure: 0.004,
  /** A section that begins before a table of the previous section, which stands on the next, landscape sheet. */
  passedSection: 0.012,
  /** A reduced picture. */
  smallerPicture: 0.001,
  /**
   * Breaks for lack of alternatives only: a single line of a paragraph, a divided word at the foot, a heading without text. More than the
   * pages of any document could cost.
   */
  forbidden: 1000,
} as const

/** Free blank, as a fraction of the text area: at the foot, after idle ends, and on the last page. */
const mild = {foot: 0.08, idle: 1 / 24, last: 0.6} as const

/** Price of a blank foot, by its fraction of the text area: nearly 0 at an eighth, 0.014 at a fifth, 0.03 at a quarter. */
export const footPrice = (blank: number): number => prices.foot * over(blank, mild.foot)

/** Extra price of a blank foot that the next content could fill, by its fraction of the text area. */
export const idlePrice = (blank: number): number => prices.idle * Math.max(0, blank - mild.idle)

/** Extra price of a page that ends in a paragraph whose rest would fit, though not with what should stay with it, by its blank foot. */
export const cutPrice = (blank: number): number => prices.cutText + prices.idle * Math.max(0, blank - mild.foot)

/** Price of blank on the last page, by its fraction of the text area. */
export const lastPrice = (blank: number): number => prices.last * over(blank, mild.last)

const over = (blank: number, allowed: number): number => Math.max(0, blank - allowed) ** 2
