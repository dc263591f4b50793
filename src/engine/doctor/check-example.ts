import {defaultPublication} from '../../model/scaffold/new-publication.js'
import type {Publication} from '../../model/publication.js'
import type {Text} from '../../model/text.js'
import {fold} from '../../typography/index.js'
import type {DoctorFinding} from './finding.js'

/** Hosts that belong to nobody (RFC 2606; RFC 6761, 6): no page and no mailbox is there. */
const nobodysHost = /(?:^|[.@])(?:example\.(?:com|net|org)|example|test|invalid)$/i

/** Texts that `cess init --yes` writes, in either language. */
const exampleTexts = new Set(
  [defaultPublication('en'), defaultPublication('fr')].flatMap(({shortName, names, address, sender}) =>
    [shortName, ...Object.values(names), address, sender.name].map(fold),
  ),
)

/** Finding on settings of which nobody made the house's own: texts of `cess init --yes`, and hosts that are kept for examples. */
export function checkExample({
  organisation,
  host,
  sender,
}: Pick<Publication, 'organisation' | 'host' | 'sender'>): DoctorFinding {
  const {shortName, names, address, contact} = organisation
  const isLeft = (text: string) => exampleTexts.has(fold(text))
  const isNobodys = (place: string) => nobodysHost.test(place)
  const settings: readonly (readonly [en: string, fr: string, isExample: boolean])[] = [
    ['organisation.short_name', 'organisation.sigle', isLeft(shortName)],
    ['organisation.names', 'organisation.noms', Object.values(names).some(isLeft)],
    ['organisation.address', 'organisation.adresse', isLeft(address)],
    ['organisation.contact', 'organisation.courriel', isNobodys(contact)],
    ['site', 'site', isNobodys(host)],
    ['sender.name', 'expediteur.nom', isLeft(sender.name)],
    ['sender.email', 'expediteur.courriel', isNobodys(sender.email)],
  ]
  return findingOn(settings.flatMap(([en, fr, isExample]) => (isExample ? [{en, fr}] : [])))
}

const subject: Text = {en: 'who publishes', fr: 'qui publie'}

function findingOn(left: readonly Text[]): DoctorFinding {
  if (left.length === 0)
    return {
      status: 'ok',
      subject,
      found: {en: 'no example is left in cess.yml', fr: "il ne reste pas d'exemple dans cess.yml"},
    }
  const keys = (lang: keyof Text) => left.map(key => `\`${key[lang]}\``).join(', ')
  return {
    status: 'warning',
    subject,
    found: {
      en: `still an example, or a host kept for examples: ${keys('en')}`,
      fr: `encore un exemple, ou un nom de domaine réservé aux exemples : ${keys('fr')}`,
    },
    remedy: {
      en: 'Write your own in cess.yml before anything is published or sent; name and logo of the brand: `cess explain brand`.',
      fr: "Mettez les vôtres dans cess.yml avant de publier ou d'envoyer ; le nom et le logo de la marque : `cess explain brand`.",
    },
  }
}
