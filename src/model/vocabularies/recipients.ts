import type {TlpLabel} from '../tlp.js'
import type {RecipientGroup} from './term.js'

const group = (id: string, fr: string, en: string, ceiling: TlpLabel): RecipientGroup => ({
  id,
  names: {fr, en},
  ceiling,
})

/** Recipient groups with the most restrictive label each may be sent; a publication changes a ceiling in `cess.yml`. */
export const recipients: readonly RecipientGroup[] = [
  group('parlement-europeen', 'Parlement européen (eurodéputés)', 'European Parliament (MEPs)', 'TLP:AMBER'),
  group('groupes-parlementaires', 'Groupes parlementaires', 'Political groups', 'TLP:GREEN'),
  group('groupes-amitie', "Groupes d'amitié", 'Friendship groups', 'TLP:GREEN'),
  group('commission-europeenne', 'Commission européenne', 'European Commission', 'TLP:AMBER'),
  group('enisa', 'ENISA', 'ENISA', 'TLP:RED'),
  group('etats-membres', 'États membres', 'Member States', 'TLP:AMBER'),
  group('otan', 'OTAN', 'NATO', 'TLP:RED'),
  group('osce', 'OSCE', 'OSCE', 'TLP:AMBER'),
  group('enc', 'European Neighbourhood Council', 'European Neighbourhood Council', 'TLP:GREEN'),
  group('assemblee-nationale', 'Assemblée nationale', 'French National Assembly', 'TLP:AMBER'),
  group('institutions-francaises', 'Institutions françaises', 'French institutions', 'TLP:RED'),
  group('autorites-kazakhes', 'Autorités kazakhes', 'Authorities of Kazakhstan', 'TLP:GREEN'),
  group('partenaires-africains', 'Partenaires africains francophones', 'French-speaking African partners', 'TLP:GREEN'),
]
