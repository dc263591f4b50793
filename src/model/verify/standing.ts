/** How far the certificate of a signature can be believed. Plain data. */
export interface Standing {
  /** Common name of the authority, of those that were given, up to which the chain leads; absent where it leads to none. */
  readonly authority?: string
  /** When it signed, in RFC 3339; absent where nothing says it. */
  readonly at?: string
  /** Who says when: the signer's own clock, or an authority for time-stamps. */
  readonly clock?: 'signer' | 'time-stamp'
  /** Common name of that authority, and whether one that was given vouches for it. */
  readonly stamper?: {readonly name: string; readonly isVouched: boolean}
  /** Whether each certificate of the chain was valid at that time. */
  readonly validity: 'valid' | 'expired' | 'early' | 'untold'
}

/** A standing of which nothing is known. */
export const noStanding: Standing = {validity: 'untold'}
