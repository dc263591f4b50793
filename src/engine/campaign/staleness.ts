import type {Finding} from '../../model/report.js'

/** Whether a build made the mail and the PDF, and where the site stands, by that build and by what a campaign would say. */
interface LastBuild {
  readonly isMade: boolean
  readonly built: string | undefined
  readonly now: string
}

const unmade = {
  en: 'The mail and the PDF of the note were not built yet.',
  fr: "Le courriel et le PDF de la note n'ont pas encore été composés.",
}
const changed = {
  en: 'The note, what it shows, or its editions in `out/` changed since `cess build`.',
  fr: "La note, ce qu'elle montre ou ses éditions dans `out/` ont changé depuis `cess build`.",
}

/** Why what was built is not what would be sent, where that is known better than “something changed”. */
export function staleness({isMade, built, now}: LastBuild): Finding {
  if (!isMade) return {fact: unmade}
  if (built === undefined || built === now) return {fact: changed}
  return {
    actual: {en: `links to a site at ${built}`, fr: `des liens vers un site à ${built}`},
    expected: now,
    remedy: {
      en: `The last build had another site address. Run \`cess build\` for ${now}, or, if the site stands at ${built}, set \`site\` in \`cess.yml\` or send with \`--site-url ${built}\`.`,
      fr: `La dernière composition avait une autre adresse de site. Lancez \`cess build\` pour ${now} ou, si le site est à ${built}, changez \`site\` dans \`cess.yml\` ou envoyez avec \`--site-url ${built}\`.`,
    },
  }
}
