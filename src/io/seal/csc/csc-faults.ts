import type {Text} from '../../../model/text.js'
import {UsageError} from '../../../model/usage-error.js'

/** Message about a service. */
const text = (host: string, en: string, fr: string): Text => ({
  en: `${host} (\`CESS_SEAL_CSC_URL\`) ${en}; nothing was published`,
  fr: `${host} (\`CESS_SEAL_CSC_URL\`) ${fr} ; rien n'a été publié`,
})
const usage = (host: string, en: string, fr: string) => new UsageError(text(host, en, fr))

/** Quote a name from a service, sanitized. */
const named = (given: string): string => `\`${given.replaceAll(/[^\w.:/-]/g, '').slice(0, 60)}\``

/** Messages of errors of a remote signing service. */
export const cscFaults = {
  version: (host: string, specs: string) =>
    usage(
      host,
      `speaks version ${named(specs)} of the CSC API, and cess speaks version 2`,
      `parle la version ${named(specs)} de l'API CSC, et cess la version 2`,
    ),
  authorization: (host: string) =>
    usage(
      host,
      'takes no client credentials (OAuth 2): ask the provider for an account for programs',
      "n'accepte pas d'identifiants de programme (OAuth 2, client credentials) : demandez un tel compte au prestataire",
    ),
  methods: (host: string, lacking: readonly string[]) =>
    usage(
      host,
      `has no ${lacking.map(named).join(', ')}, which seals need`,
      `ne propose pas ${lacking.map(named).join(', ')}, nécessaire aux sceaux`,
    ),
  refusedClient: (host: string, reason: string) =>
    usage(
      host,
      `does not know this client or its secret (${named(reason)}): look at \`CESS_SEAL_CSC_CLIENT_ID\` and its secret`,
      `ne connaît pas ce client ou son secret (${named(reason)}) : vérifiez \`CESS_SEAL_CSC_CLIENT_ID\` et son secret`,
    ),
  noToken: (host: string): Text => ({
    en: `${host}, which gives tokens for \`CESS_SEAL_CSC_URL\`, does not answer; nothing was published`,
    fr: `${host}, qui délivre les jetons de \`CESS_SEAL_CSC_URL\`, ne répond pas ; rien n'a été publié`,
  }),
  refused: (host: string, method: string, reason: string): Text =>
    text(host, `refused ${named(method)} (${named(reason)})`, `a refusé ${named(method)} (${named(reason)})`),
  strange: (host: string, method: string): Text =>
    text(
      host,
      `answered ${named(method)} otherwise than the CSC API has it`,
      `a répondu à ${named(method)} autrement que l'API CSC ne le prévoit`,
    ),
  unknownCredential: (host: string, count: number) =>
    usage(
      host,
      `has ${count} credentials, and not the one of \`CESS_SEAL_CSC_CREDENTIAL\``,
      `connaît ${count} clés (credentials), mais pas celle de \`CESS_SEAL_CSC_CREDENTIAL\``,
    ),
  disabled: (host: string) => usage(host, 'says that the key is disabled', 'indique que la clé est désactivée'),
  badCertificate: (host: string, status: string) =>
    usage(host, `says of the certificate: ${named(status)}`, `indique pour le certificat : ${named(status)}`),
  person: (host: string) =>
    usage(
      host,
      'lets a person alone use this key (a browser or a code of one use): order one for automated seals',
      'réserve cette clé à une personne (navigateur ou code à usage unique) : commandez-en une pour cachets automatisés',
    ),
  pin: (host: string) =>
    usage(
      host,
      'asks for the PIN of the key: name a file that holds it in `CESS_SEAL_CSC_PIN_FILE`',
      'demande le code PIN de la clé : nommez dans `CESS_SEAL_CSC_PIN_FILE` un fichier qui le contient',
    ),
  algorithm: (host: string) =>
    usage(
      host,
      'does not sign by this key as PAdES needs it (ECDSA or RSA, with SHA-2)',
      'ne signe pas avec cette clé comme PAdES le demande (ECDSA ou RSA, avec SHA-2)',
    ),
  notOfKey: (host: string): Text =>
    text(
      host,
      'gave a signature that the certificate of the key does not verify',
      'a rendu une signature que le certificat de la clé ne vérifie pas',
    ),
}
