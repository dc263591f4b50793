import {exists} from '../../io/exists.js'
import type {CertificateLack} from '../../io/smime/certificate-shelf.js'
import {isOfAddress, isWeak} from '../../io/smime/mail-certificate.js'
import {addressText} from '../../model/address.js'
import type {Recipient} from '../../model/address-book.js'
import type {Publication} from '../../model/publication.js'
import type {Text} from '../../model/text.js'
import {certificateFaults, certificateFolder, openEncipherment, type Encipherment} from '../campaign/encipherment.js'
import {bookPath, openBook, type Book} from '../campaign/open-book.js'
import {findingOf, same, type DoctorFinding, type Seen, type Subject} from './finding.js'

/** Input of checking the certificates of recipients. */
export interface CertificateHouse {
  readonly root: string
  /** Address books. Absolute. */
  readonly books: readonly string[]
  readonly publication: Publication
  readonly nowMs: number
}

const certificates: Subject = {
  subject: {en: 'certificates of readers (S/MIME)', fr: 'certificats des destinataires (S/MIME)'},
  remedy: {
    en: 'Put a certificate of theirs into `certificates/`, beside the address book (`cess explain mailing`): until then, what is to be encrypted is not sent to them.',
    fr: "Placez un de leurs certificats dans `certificates/`, à côté du carnet d'adresses (`cess explain mailing`) : d'ici là, ce qui doit être chiffré ne leur est pas envoyé.",
  },
}

/** A new certificate takes some weeks to come by. */
const soonMs = 30 * 86_400_000

/**
 * Findings on certificates of recipients whose groups ask for encryption, under the strictest label. Recipients are named by their lines of
 * the address book only.
 */
export async function checkCertificates(house: CertificateHouse): Promise<readonly DoctorFinding[]> {
  const seen: Seen[] = []
  const whole = await findingOf(certificates, () => {
    seen.push(...house.books.flatMap(book => seenBeside(house, book)))
    return same('')
  })
  return whole.status === 'error' ? [whole] : Promise.all(seen.map(one => findingOf(certificates, () => one)))
}

function seenBeside({root, publication, nowMs}: CertificateHouse, book: string): readonly Seen[] {
  const path = bookPath(root, root, book)
  const encipherment = openEncipherment(publication, root, path, nowMs)
  if (!encipherment.isAsked) return exists(certificateFolder(path)) ? [unasked] : []
  const read = openBook(root, {directory: root, book, language: 'en', environment: {}}, publication)
  return seenOf(encipherment, read, nowMs)
}

function seenOf({wish, shelf}: Encipherment, {recipients, shown}: Book, nowMs: number): readonly Seen[] {
  const faults = new Map<string, {readonly fault: Fault; readonly lines: number[]}>()
  const asked = recipients.filter(recipient => wish(recipient.groups, 'TLP:RED') !== 'no')
  for (const recipient of asked) {
    const found = shelf.find(addressText(recipient.address), nowMs)
    const isRequired = wish(recipient.groups, 'TLP:RED') === 'required'
    for (const fault of typeof found === 'string' ? lacking(found, isRequired) : weaknesses(found, recipient, nowMs)) {
      const {lines} = faults.get(fault.said.en) ?? {lines: []}
      faults.set(fault.said.en, {fault, lines: [...lines, recipient.line]})
    }
  }
  const strangers = shelf.strangers(recipients.map(({address}) => addressText(address)))
  const wrong: readonly Seen[] = [
    ...[...faults.values()].map(({fault, lines}) => told(fault, shown, lines)),
    ...(strangers > 0 ? [strange(strangers)] : []),
    ...(shelf.unreadable.length > 0 ? [unreadable(shelf.unreadable.length)] : []),
  ]
  return wrong.length > 0 ? wrong : [fine(asked.length)]
}

/** A problem with a person's certificate; an error if it prevents mail. */
interface Fault {
  readonly said: Text
  readonly remedy?: Text
}

function lacking(lack: CertificateLack, isRequired: boolean): readonly Fault[] {
  if (lack === 'none') return isRequired ? [{said: {en: 'no certificate', fr: 'aucun certificat'}}] : []
  const {en, fr} = certificateFaults[lack]
  if (isRequired) return [{said: {en, fr}}]
  return [
    {
      said: {en: `${en}: they get plain mail`, fr: `${fr} : leur courriel n'est pas chiffré`},
      remedy: renewed,
    },
  ]
}

type Found = Exclude<ReturnType<Encipherment['shelf']['find']>, string>

const weaknesses = (found: Found, {address}: Recipient, nowMs: number): readonly Fault[] => [
  ...(found.notAfter - nowMs <= soonMs ? [soon] : []),
  ...(isWeak(found) ? [weak] : []),
  ...(found.addresses.length > 0 && !isOfAddress(found, addressText(address)) ? [elsewhere] : []),
]

const renewed: Text = {
  en: 'Ask them for a new certificate, and put it into `certificates/`.',
  fr: 'Demandez-leur un nouveau certificat, et placez-le dans `certificates/`.',
}
const soon: Fault = {
  said: {en: 'certificate that ends within 30 days', fr: 'un certificat qui expire dans les 30 jours'},
  remedy: renewed,
}
const weak: Fault = {
  said: {
    en: 'certificate with a weak key (RSA below 2,048 bits, or a curve below 224)',
    fr: 'un certificat à la clé trop faible (RSA de moins de 2 048 bits, ou courbe de moins de 224)',
  },
  remedy: renewed,
}
const elsewhere: Fault = {
  said: {
    en: 'file of their name whose certificate is of another address',
    fr: "un fichier à leur nom, dont le certificat est celui d'une autre adresse",
  },
  remedy: {
    en: 'Compare it with what they gave you: whoever has that address can read what is sent to them.',
    fr: "Comparez-le à ce qu'ils vous ont donné : qui a cette adresse peut lire ce qui leur est envoyé.",
  },
}

const mostLines = 10

function told({said, remedy}: Fault, shown: string, lines: readonly number[]): Seen {
  const few = lines.slice(0, mostLines).join(', ')
  const more = lines.length > mostLines ? ' …' : ''
  const one = lines.length === 1
  const found: Text = {
    en: `${said.en} (\`${shown}\`, ${one ? 'line' : 'lines'} ${few}${more})`,
    fr: `${said.fr} (\`${shown}\`, ${one ? 'ligne' : 'lignes'} ${few}${more})`,
  }
  return remedy ? {warning: found, remedy} : {error: found}
}

const fine = (people: number): Seen => ({
  en: `fine, for ${people} ${people === 1 ? 'person' : 'people'} whose mail is encrypted`,
  fr: `en règle, pour ${people} ${people === 1 ? 'personne' : 'personnes'} dont le courriel est chiffré`,
})

const unasked: Seen = {
  warning: {
    en: 'there are some, and no group asks for encryption: nothing is encrypted',
    fr: "il y en a, et aucun groupe ne demande le chiffrement : rien n'est chiffré",
  },
  remedy: {
    en: 'Give the groups `encrypt` in `cess.yml`, or remove the folder.',
    fr: 'Donnez `chiffrer` aux groupes dans `cess.yml`, ou supprimez le dossier.',
  },
}

const strange = (files: number): Seen => ({
  warning: {
    en: `files in \`certificates/\` that are of nobody in the address book: ${files}`,
    fr: `fichiers de \`certificates/\` qui ne sont de personne dans le carnet d'adresses : ${files}`,
  },
  remedy: {
    en: 'Look for a slip in an address or the name of a file, and remove what is not needed.',
    fr: "Cherchez une faute dans une adresse ou un nom de fichier, et supprimez ce qui n'est pas nécessaire.",
  },
})

const unreadable = (files: number): Seen => ({
  warning: {
    en: `files in \`certificates/\` that hold no certificate: ${files}`,
    fr: `fichiers de \`certificates/\` sans certificat : ${files}`,
  },
  remedy: {en: 'Give PEM, DER or PKCS#7.', fr: 'Donnez du PEM, du DER ou du PKCS#7.'},
})
