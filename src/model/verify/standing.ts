/** How far the certificate of a signature can be believed. Plain data. */
export interface Standing {
  /** Common name of the authority, of those that were given, up to which the chain leads; absent where it leads to none. */
  readonly authority?: string
  /** When it signed, in RFC 3339; absent where nothing says it. */
  readonly at?: string | undefined
  /** Source of the time of signing: the signer's own clock, or a time-stamping authority that is vouched for. */
  readonly clock?: 'signer' | 'time-stamp' | undefined
  /**
   * Common name of a time-stamping authority, the time that it tells, whether one that was given vouches for it still, and when a certificate
   * of its chain expired, in RFC 3339, where that is over. `unrevoked` is that of its chain. Its time counts where it is vouched for. Of a
   * time-stamp that cannot be verified there is no time, and the name is empty.
   */
  readonly stamper?: {
    readonly name: string
    readonly isVouched: boolean
    readonly at?: string
    readonly lapsed?: string
    readonly unrevoked?: string
  }
  /**
   * When a certificate of the chain expired, in RFC 3339, where that is over and no time-stamp that somebody vouches for shows that it
   * signed before: whoever has an old key can say any time.
   */
  readonly lapsed?: string
  /**
   * Date of the oldest revocation information in the file, in RFC 3339, where that in force at the time of the time-stamp says that no
   * certificate of the chain was revoked. Absent where it is lacking for one of them, nobody vouches for the time-stamp, or somebody says that
   * one was revoked.
   */
  readonly unrevoked?: string
  /** From when on a certificate of the chain counts as taken back, in RFC 3339, and by whom: the list that its authority signed, or its house. */
  readonly revoked?: string | undefined
  readonly revokedBy?: 'authority' | 'house' | undefined
  /**
   * Whether each certificate of the chain was valid at that time; `revoked`: one was taken back, and no time-stamp that somebody vouches
   * for shows that it signed before.
   */
  readonly validity: 'valid' | 'expired' | 'early' | 'revoked' | 'untold'
}

/** A standing of which nothing is known. */
export const noStanding: Standing = {validity: 'untold'}

/**
 * Where a certificate stands by itself, when it signed and by what its house says of it: nobody is asked who vouches for it. Times are in
 * ms since 1970; that of signing is by its owner's clock, which shows nothing once the certificate was taken back.
 */
export function standingAlone(
  {notBefore, notAfter}: {readonly notBefore: number; readonly notAfter: number},
  at: number | undefined,
  now: number,
  revocation?: Pick<Standing, 'revoked' | 'revokedBy'>,
): Standing {
  if (at === undefined) return revocation ? {...revocation, validity: 'revoked'} : noStanding
  const validity = at > notAfter ? 'expired' : at < notBefore ? 'early' : 'valid'
  const lapsed = notAfter < now ? new Date(notAfter).toISOString() : undefined
  return {
    at: new Date(at).toISOString(),
    clock: 'signer' as const,
    ...(lapsed !== undefined && {lapsed}),
    ...revocation,
    validity: revocation ? 'revoked' : validity,
  }
}
