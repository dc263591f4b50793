import {namesMailKey} from '../../io/smime/names-mail-key.js'
import {readMailKey, refuseWrong} from '../../io/smime/read-mail-key.js'
import {refuseRevoked} from '../../model/verify/refuse-revoked.js'
import {findingOf, validUntil, type DoctorFinding, type MailHouse, type Seen, type Subject} from './finding.js'

const key: Subject = {
  subject: {en: 'mail key (S/MIME)', fr: 'clé de courriel (S/MIME)'},
  remedy: {
    en: 'Correct what `CESS_MAIL_P12` and `CESS_MAIL_PASSPHRASE_FILE` name (`cess explain seal`); until then nothing is sent.',
    fr: "Corrigez ce que nomment `CESS_MAIL_P12` et `CESS_MAIL_PASSPHRASE_FILE` (`cess explain seal`) ; d'ici là, rien n'est envoyé.",
  },
}

/** Finding on the mail key: whether it can be opened unattended, is the sender's, and how long it is valid. */
export const checkMailKey = (house: MailHouse): Promise<DoctorFinding> => findingOf(key, () => look(house))

async function look({environment, publication, nowMs}: MailHouse): Promise<Seen> {
  if (namesMailKey(environment) && (environment['CESS_MAIL_PASSPHRASE_FILE'] ?? '') === '') return closed
  const read = await readMailKey(environment)
  if (read === undefined) return {en: 'none: nothing is signed', fr: "aucune : rien n'est signé"}
  const {subject, notAfter: endMs} = read.certificate
  const {timeZone} = publication ?? {}
  if (publication) {
    refuseWrong(read, publication.sender.email, nowMs, timeZone)
    refuseRevoked({subject, fingerprint: read.fingerprint}, publication, unsent)
  }
  return validUntil({subject, endMs, timeZone}, nowMs, renewed)
}

const unsent = {en: 'nothing is sent', fr: "rien n'est envoyé"}

/** Finding if the passphrase must be typed. */
const closed: Seen = {
  warning: {
    en: 'the passphrase is asked for at the terminal: the key was not looked at, and workers cannot open it',
    fr: "la phrase secrète est demandée au terminal : la clé n'a pas été examinée, et les processus d'envoi ne peuvent l'ouvrir",
  },
  remedy: {
    en: 'Name a file that holds it in `CESS_MAIL_PASSPHRASE_FILE`, unless somebody is to type it.',
    fr: "Nommez un fichier qui la contient dans `CESS_MAIL_PASSPHRASE_FILE`, à moins que quelqu'un ne doive la taper.",
  },
}

const renewed = {
  en: 'Order a new certificate now: once this one has expired, nothing is sent.',
  fr: "Commandez dès maintenant un nouveau certificat : une fois celui-ci expiré, rien n'est envoyé.",
}
