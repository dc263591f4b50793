import {toALabels} from '../../model/address.js'
import {same, type Seen, type Subject} from './finding.js'

/** Subject: alignment of the DKIM domain with the sender's. */
export const dkim: Subject = {
  subject: same('DKIM'),
  remedy: {
    en: 'Set `CESS_DKIM_DOMAIN` to the domain of `sender` in `cess.yml`, or to the one above it: DMARC counts no other signature.',
    fr: "Donnez à `CESS_DKIM_DOMAIN` le domaine de `sender` dans `cess.yml`, ou celui dont il dépend : DMARC ne tient compte d'aucune autre signature.",
  },
}

/**
 * State of DMARC's relaxed alignment (RFC 7489, 3.1.1): both domains must be of one organization (3.2). Without the public suffix list or
 * DNS, a domain and one above it count as such, and for two others the condition is stated.
 */
export function alignment(domain: string, sender: string): Seen {
  const [signed, sent] = [labelsOf(domain), labelsOf(sender)]
  const other = signed.findIndex((label, index) => label !== sent[index])
  const shared = other === -1 ? signed : signed.slice(0, other)
  const common = shared.toReversed().join('.')
  // Nobody publishes a key in a top-level domain.
  if (shared.length < 2) return apart(domain, sender)
  if (shared.length === signed.length || shared.length === sent.length) return same(`${domain}, ${sender}`)
  return {
    warning: {
      en: `signs for ${domain}, and \`sender\` is of ${sender}: DMARC counts that only if all of ${common} is of one organization`,
      fr: `signe pour ${domain}, et \`sender\` est de ${sender} : DMARC n'en tient compte que si tout ${common} est à la même organisation`,
    },
    remedy: {
      en: `Nothing, if ${common} is yours, and its DMARC record does not say \`adkim=s\`. Else: ${dkim.remedy.en}`,
      fr: `Rien, si ${common} est à vous et que son enregistrement DMARC ne porte pas \`adkim=s\`. Sinon : ${dkim.remedy.fr}`,
    },
  }
}

/** Labels of a domain in A-labels, the top level first. */
const labelsOf = (domain: string): readonly string[] =>
  (toALabels(domain.toLowerCase()) ?? domain.toLowerCase()).replace(/\.$/, '').split('.').toReversed()

const apart = (domain: string, sender: string): Seen => ({
  warning: {
    en: `signs for ${domain}, and \`sender\` is of ${sender}`,
    fr: `signe pour ${domain}, et \`sender\` est de ${sender}`,
  },
  remedy: dkim.remedy,
})
