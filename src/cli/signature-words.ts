import type {MailState} from '../model/verify/mail-judgement.js'
import type {ToolLanguage} from '../model/text.js'
import type {Standing} from '../model/verify/standing.js'

/** Sentences on signatures and certificates. */
const en = {
  /** `name` and `addresses` are those of the certificate. */
  mails: {
    signed: (name, addresses) => `SIGNED by ${name} (${addresses}), and unchanged`,
    headless: (name, addresses) => `UNCERTAIN: text and files are unchanged since ${name} (${addresses}) signed them`,
    lapsed: (name, addresses) =>
      `UNCERTAIN: unchanged since ${name} (${addresses}) signed it, with a certificate that is not known to have been valid then`,
    stranger: (name, addresses) =>
      `UNCERTAIN: unchanged since ${name} (${addresses}) signed it, but nothing that was given vouches for that certificate for mail`,
    'other-sender': (name, addresses) =>
      `UNCERTAIN: signed by ${name} (${addresses}), which is not the address that it says it is from`,
    changed: () => 'CHANGED: it is not as it was signed',
    'head-changed': (name, addresses) => `CHANGED: its head is not as ${name} (${addresses}) signed it`,
    unsigned: () => 'NOT SIGNED: nothing proves its own words',
    enciphered: () => 'UNKNOWN: it is enciphered; save it deciphered to have it verified',
    unreadable: () => 'UNKNOWN: it has a signature that cannot be read',
  } satisfies Readonly<Record<MailState, (name: string, addresses: string) => string>>,
  certificate: (issuer: string, fingerprint: string) => `Certificate of ${issuer}, SHA-256 ${fingerprint}.`,
  given: 'That certificate is one of those given.',
  vouched: (authority: string) => `Its chain of certificates leads up to ${authority}, which was given.`,
  unvouched: 'No authority that was given (`--keys`) vouches for the certificate.',
  signed: (day: string) => `Signed on ${day}, by the signer's own clock.`,
  stamped: (day: string, stamper: string) => `Time-stamped on ${day} by ${stamper}.`,
  stampUnvouched: (day: string, stamper: string) =>
    `A time-stamp of ${day} by ${stamper} does not count: no given authority vouches for it, and anybody could have put it there.`,
  stampUnsound: 'Its time-stamp does not count: it cannot be verified.',
  /** The same where the certificate of the time-stamp expired since. */
  stampLapsed: (day: string, stamper: string, end: string) =>
    `Time-stamped on ${day} by ${stamper}, whose own certificate EXPIRED on ${end}: whoever has its key can stamp any day, so that the time is proven no more.`,
  /** The day of the oldest word that the file brings along, by which nothing was taken back. */
  unrevoked: {
    seal: (day: string) =>
      `The file brings along the lists and answers of its authorities in force then (the oldest of ${day}): no certificate of the seal was revoked.`,
    stamp: (day: string) =>
      `It brings along those of the time-stamp, too (the oldest of ${day}): none of its certificates was revoked.`,
  },
  /** Who took a certificate back, and when. */
  revoked: {
    authority: day => `Its authority revoked a certificate of the chain with effect from ${day}.`,
    house: day => `The organisation trusts that certificate no more, with effect from ${day}.`,
  } satisfies Readonly<Record<NonNullable<Standing['revokedBy']>, (day: string) => string>>,
  /** When the certificate expired, which may have been before it signed. */
  lapsed: (day: string) =>
    `It EXPIRED on ${day}, and no time-stamp that is vouched for shows that it signed before: whoever has its key can give any date.`,
  validities: {
    valid: 'The certificate was valid then.',
    expired: 'The certificate had EXPIRED by then.',
    early: 'The certificate was NOT YET VALID then.',
    revoked: 'The certificate is REVOKED, and no time-stamp that is vouched for shows that it signed before.',
    untold: 'Nothing says when it was signed: whether the certificate was valid is not known.',
  } satisfies Readonly<Record<Standing['validity'], string>>,
  differing: (fields: string) => `Not as they were signed: ${fields}.`,
  headless: 'The signature does not cover sender, date and subject.',
}

const fr: typeof en = {
  mails: {
    signed: (name, addresses) => `SIGNÉ par ${name} (${addresses}), et intact`,
    headless: (name, addresses) =>
      `INCERTAIN : texte et pièces jointes sont intacts depuis leur signature par ${name} (${addresses})`,
    lapsed: (name, addresses) =>
      `INCERTAIN : intact depuis sa signature par ${name} (${addresses}), mais rien ne dit que le certificat était alors valable`,
    stranger: (name, addresses) =>
      `INCERTAIN : intact depuis sa signature par ${name} (${addresses}), mais rien de ce qui est fourni ne garantit ce certificat pour le courrier`,
    'other-sender': (name, addresses) =>
      `INCERTAIN : signé par ${name} (${addresses}), qui n'est pas l'adresse dont il se dit venir`,
    changed: () => "MODIFIÉ : il n'est plus tel qu'il fut signé",
    'head-changed': (name, addresses) => `MODIFIÉ : son en-tête n'est plus tel que ${name} (${addresses}) l'a signé`,
    unsigned: () => 'NON SIGNÉ : rien ne garantit ses propres mots',
    enciphered: () => 'INCONNU : il est chiffré ; enregistrez-le déchiffré pour le faire vérifier',
    unreadable: () => 'INCONNU : il porte une signature illisible',
  },
  certificate: (issuer, fingerprint) => `Certificat de ${issuer}, SHA-256 ${fingerprint}.`,
  given: 'Ce certificat est au nombre de ceux fournis.',
  vouched: authority => `Sa chaîne de certificats remonte à ${authority}, qui est au nombre des autorités fournies.`,
  unvouched: "Aucune autorité fournie (`--keys`) n'en garantit le certificat.",
  signed: day => `Signé le ${day}, d'après l'horloge du signataire.`,
  stamped: (day, stamper) => `Horodaté le ${day} par ${stamper}.`,
  stampUnvouched: (day, stamper) =>
    `Un horodatage du ${day} par ${stamper} ne compte pas : aucune autorité fournie ne le garantit, et n'importe qui a pu l'y mettre.`,
  stampUnsound: 'Son horodatage ne compte pas : il est invérifiable.',
  stampLapsed: (day, stamper, end) =>
    `Horodaté le ${day} par ${stamper}, dont le certificat a EXPIRÉ le ${end} : qui détient sa clé peut horodater à n'importe quel jour, si bien que l'heure n'est plus prouvée.`,
  unrevoked: {
    seal: day =>
      `Le fichier apporte les listes et réponses de ses autorités alors en vigueur (la plus ancienne du ${day}) : aucun certificat du sceau n'était révoqué.`,
    stamp: day =>
      `Il apporte aussi celles de l'horodatage (la plus ancienne du ${day}) : aucun de ses certificats n'était révoqué.`,
  },
  revoked: {
    authority: day => `Un certificat de la chaîne a été révoqué par son autorité, avec effet au ${day}.`,
    house: day => `L'organisation ne se fie plus à ce certificat, avec effet au ${day}.`,
  },
  lapsed: day =>
    `Il a EXPIRÉ le ${day}, et aucun horodatage garanti ne montre qu'il a signé avant : qui détient sa clé peut donner n'importe quelle date.`,
  validities: {
    valid: 'Le certificat était alors valable.',
    expired: 'Le certificat avait alors EXPIRÉ.',
    early: "Le certificat n'était PAS ENCORE VALABLE.",
    revoked: "Le certificat est RÉVOQUÉ, et aucun horodatage garanti ne montre qu'il a servi avant.",
    untold: 'Rien ne dit quand il fut signé : on ne sait si le certificat était valable.',
  },
  differing: fields => `Ne sont plus tels qu'ils furent signés : ${fields}.`,
  headless: "La signature ne couvre ni l'expéditeur, ni la date, ni l'objet.",
}

/** The same by language. */
export const signatureWords: Readonly<Record<ToolLanguage, typeof en>> = {en, fr}
