/** Settings of `cess.yml` of every sort, and values of each. */
export const changedSettings = [
  ['sender', ['{name: CESS, email: alertes@example.org}', '{name: Centre, email: notes@example.org}']],
  ['retention', ['12', '48']],
  ['pace', ['{example.org: 5}', '{}']],
  ['mail_form', ['digest', 'full']],
  ['paper', ['Letter', 'A4']],
  ['pdf', ['{standards: [ua-2, a-4f]}', '{standards: [ua-1, a-3a]}']],
  ['typography', ['union-europeenne', 'imprimerie-nationale']],
  ['time_zone', ['Europe/Paris', 'Pacific/Auckland']],
  ['issn', ['2999-0009', '1234-5679']],
  ['tagline', ['{fr: Des notes., en: Notes.}', '{fr: Des alertes., en: Alerts.}']],
  ['about', ['{fr: Un centre., en: A centre.}', '{fr: Une maison., en: A house.}']],
  ['site_languages', ['[fr]', '[fr, en]']],
  ['translation_references', ['shared', 'own']],
  [
    'review',
    ['{approvals: 1, from: TLP:GREEN, names: [Anaïs Modèle]}', '{approvals: 2, names: [Anaïs Modèle, Jean Essai]}'],
  ],
  [
    'threats',
    [
      '[{id: crues, names: {fr: Crues, en: Floods}}]',
      '[{id: infrastructures-critiques, names: {fr: Réseaux vitaux, en: Vital networks}}]',
    ],
  ],
  ['recipients', ['[{id: enisa, domains: [example.org]}]', '[{id: otan, languages: [en]}]']],
] as const

/** `cess.yml` with another value of a setting. */
export const withSetting = (yaml: string, name: string, value: string): string =>
  `${yaml.replace(new RegExp(`^${name}: .*\n`, 'm'), '')}${name}: ${value}
`
