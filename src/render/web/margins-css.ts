import type {Masthead} from '../../model/document.js'

/** Rules for the margins of a printed page: marking at head and foot, reference and number of the page (CSS Paged Media 3). */
export function marginsCss({tlp, reference}: Pick<Masthead, 'tlp' | 'reference'>): string {
  const marking = quoted(tlp)
  return [
    `@page{@top-right{content:${marking}}`,
    `@bottom-right{content:${marking}}`,
    `@bottom-left{content:${quoted(`${reference} · `)} counter(page) " / " counter(pages)}}`,
  ].join('')
}

/** A CSS string; marking and reference have no other signs. */
const quoted = (text: string): string => `"${text.replaceAll(/[^\p{L}\p{N} ·:+-]/gu, '')}"`
