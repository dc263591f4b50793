import type {Text} from '../text.js'
import type {TlpLabel} from '../tlp.js'
import {namesIn} from './names/names-in.js'
import type {RecipientId} from './names/term-names.js'
import type {RecipientGroup} from './term.js'

const group = (id: RecipientId, text: Text, ceiling: TlpLabel): RecipientGroup => ({
  id,
  names: namesIn(text, ({recipients}) => recipients[id]),
  ceiling,
})

/** Recipient groups with the most restrictive label each may be sent; a publication changes a ceiling in `cess.yml`. */
export const recipients: readonly RecipientGroup[] = [
  group('parlement-europeen', {fr: 'Parlement européen (eurodéputés)', en: 'European Parliament (MEPs)'}, 'TLP:AMBER'),
  group('groupes-parlementaires', {fr: 'Groupes parlementaires', en: 'Political groups'}, 'TLP:GREEN'),
  group('groupes-amitie', {fr: "Groupes d'amitié", en: 'Friendship groups'}, 'TLP:GREEN'),
  group('commission-europeenne', {fr: 'Commission européenne', en: 'European Commission'}, 'TLP:AMBER'),
  group('enisa', {fr: 'ENISA', en: 'ENISA'}, 'TLP:RED'),
  group('etats-membres', {fr: 'États membres', en: 'Member States'}, 'TLP:AMBER'),
  group('otan', {fr: 'OTAN', en: 'NATO'}, 'TLP:RED'),
  group('osce', {fr: 'OSCE', en: 'OSCE'}, 'TLP:AMBER'),
  group('enc', {fr: 'European Neighbourhood Council', en: 'European Neighbourhood Council'}, 'TLP:GREEN'),
  group('assemblee-nationale', {fr: 'Assemblée nationale', en: 'French National Assembly'}, 'TLP:AMBER'),
  group('institutions-francaises', {fr: 'Institutions françaises', en: 'French institutions'}, 'TLP:RED'),
  group('autorites-kazakhes', {fr: 'Autorités kazakhes', en: 'Authorities of Kazakhstan'}, 'TLP:GREEN'),
  group(
    'partenaires-africains',
    {fr: 'Partenaires africains francophones', en: 'French-speaking African partners'},
    'TLP:GREEN',
  ),
]
