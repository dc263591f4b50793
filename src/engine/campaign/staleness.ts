import type {Finding} from '../../model/report.js'

/** Where the site stands, by the last build and by what a campaign would say. */
interface SiteUrls {
  readonly built: string | undefined
  readonly now: string
}

/** Why what was built is not what would be sent, where that is known better than “something changed”. */
export function staleness({built, now}: SiteUrls): Finding {
  if (built === undefined || built === now) return {}
  return {
    actual: {en: `links to a site at ${built}`, fr: `des liens vers un site à ${built}`},
    expected: now,
    remedy: {
      en: `The last build had another site address. Run \`cess build\` for ${now}, or, if the site stands at ${built}, set \`site\` in \`cess.yml\` or send with \`--site-url ${built}\`.`,
      fr: `La dernière composition avait une autre adresse de site. Lancez \`cess build\` pour ${now} ou, si le site est à ${built}, changez \`site\` dans \`cess.yml\` ou envoyez avec \`--site-url ${built}\`.`,
    },
  }
}
