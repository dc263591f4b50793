import {goodNote} from './cli.js'
import {published} from './site.js'

const history = (nature: string, summary: string) => `version: "1.1"
revisions:
  - {version: "1.0", date: 2026-11-18, nature: initial, summary: Première diffusion.}
  - {version: "1.1", date: 2026-11-20, nature: ${nature}, summary: "${summary}"}\n`

const longTitle =
  '"Compromission d’un prestataire d’interprétation commun à onze cabinets : mesures à prendre dès cette semaine"'

/** Notes that came to something: corrected, expired, renamed, translated, closed, withdrawn; by file name. */
export const changedNotes: Readonly<Record<string, string>> = {
  'longue.fr.md': goodNote({
    number: 1,
    title: longTitle,
    fields: published(
      `severite: critique\nexpire: 2026-11-21\nanciens_noms: [ancienne]\n${history('correction', '62 %, et non 26 %.')}`,
    ),
  }),
  'longue.el.md': goodNote({
    number: 2,
    title: 'Παραβίαση κοινού παρόχου διερμηνείας έντεκα υπουργικών γραφείων',
    fields: published(`langue: el\ntraduction_de: CESS-2026-ALE-001\n${history('correction', 'Α.')}`),
  }),
  'close.fr.md': goodNote({
    number: 3,
    title: 'Une alerte close',
    fields: `statut: clos\n${history('closure', 'Le risque a disparu.')}`,
  }),
  'retiree.fr.md': goodNote({
    number: 4,
    title: 'Une note retirée',
    fields: `statut: retire\n${history('withdrawal', 'La source s’est rétractée.')}`,
  }),
}
