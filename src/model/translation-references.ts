/** Ways to number translations: each has a number of its own, or that of its original with its language. */
export const translationReferences = ['own', 'shared'] as const
export type TranslationReferences = (typeof translationReferences)[number]

/** The French names of the ways to number translations. */
export const translationReferenceNames: Readonly<Record<string, TranslationReferences>> = {
  propre: 'own',
  partagée: 'shared',
  partagee: 'shared',
}

/** The reference that a translation shares with its original: `CESS-2026-ALE-014/en`. */
export const sharedReference = (original: string, lang: string): string => `${original}/${lang}`

/** The two parts of a reference that a translation shares with its original; undefined of any other. */
export function partsOfShared(reference: string): {readonly original: string; readonly lang: string} | undefined {
  const slash = reference.indexOf('/')
  return slash < 0 ? undefined : {original: reference.slice(0, slash), lang: reference.slice(slash + 1)}
}
