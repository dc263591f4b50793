import {rulesOf} from '../rule.js'

/** The address book, row by row. No message quotes an address. */
export const addressBookRules = rulesOf({
  'book-encoding': {
    severity: 'error',
    title: {en: 'An address book is UTF-8 text.', fr: "Un carnet d'adresses est un texte en UTF-8."},
    remedy: {
      en: 'Save the file as “CSV UTF-8” in your spreadsheet program.',
      fr: 'Enregistrez le fichier en « CSV UTF-8 » dans votre tableur.',
    },
  },
  'book-versioned': {
    severity: 'warning',
    title: {
      en: 'An address book is personal data and stays out of version control.',
      fr: "Un carnet d'adresses contient des données personnelles et reste hors de la gestion de versions.",
    },
    fact: {
      en: 'This address book holds personal data, and git does not ignore it.',
      fr: "Ce carnet d'adresses contient des données personnelles, et git ne l'ignore pas.",
    },
    remedy: {
      en: 'List the file in `.gitignore`; if git tracks it already, run `git rm --cached` on it: the history still has it.',
      fr: "Nommez le fichier dans `.gitignore` ; si git l'a déjà, lancez `git rm --cached` dessus : l'historique, lui, le garde.",
    },
  },
  'book-syntax': {
    severity: 'error',
    title: {en: 'An address book is valid CSV.', fr: "Un carnet d'adresses est un CSV valide."},
    remedy: {
      en: 'Put `"` before and after a text that holds the sign between columns, and double every `"` inside it.',
      fr: 'Placez `"` avant et après un texte qui contient le signe qui sépare les colonnes, et doublez chaque `"` à l\'intérieur.',
    },
  },
  'book-columns': {
    severity: 'error',
    title: {
      en: 'The first line of an address book names its columns: `group,email,name,languages,salutation,source`.',
      fr: "La première ligne d'un carnet d'adresses nomme ses colonnes : `groupe,courriel,nom,langues,salutation,provenance`.",
    },
    remedy: {
      en: 'Correct the first line; `recipients.example.csv` shows one.',
      fr: 'Corrigez la première ligne ; `recipients.example.csv` en montre une.',
    },
  },
  'book-empty': {
    severity: 'warning',
    title: {en: 'An address book has persons.', fr: "Un carnet d'adresses contient des personnes."},
    fact: {
      en: 'This address book has no persons.',
      fr: "Ce carnet d'adresses ne contient personne.",
    },
    remedy: {
      en: 'Export it again, if it had some: the file ends before the first person.',
      fr: "Exportez-le de nouveau, s'il en avait : le fichier s'arrête avant la première personne.",
    },
  },
  'book-row': {
    severity: 'error',
    title: {
      en: 'Every row of an address book has as many fields as its first line.',
      fr: "Chaque ligne d'un carnet d'adresses a autant de champs que la première.",
    },
    remedy: {
      en: 'Add the missing signs between columns (commas, semicolons or tabs, as in the first line), or put texts with one in `"`.',
      fr: 'Ajoutez les signes qui manquent entre les colonnes (virgules, points-virgules ou tabulations, comme dans la première ligne), ou mettez entre `"` les textes qui en contiennent.',
    },
  },
  'book-field': {
    severity: 'error',
    title: {
      en: 'A recipient has a group, an address and the source of the address.',
      fr: "Un destinataire a un groupe, une adresse et la provenance de l'adresse.",
    },
    remedy: {
      en: 'Fill in the field. Whoever gets a message has the right to know where the address came from (GDPR, article 14).',
      fr: "Remplissez le champ. Qui reçoit un message a le droit de savoir d'où vient son adresse (RGPD, article 14).",
    },
  },
  'book-address': {
    severity: 'error',
    title: {
      en: 'An address is one that mail servers take.',
      fr: 'Une adresse a une forme que les serveurs acceptent.',
    },
    remedy: {
      en: 'Correct the address, like `name@example.org`, without a name beside it.',
      fr: "Corrigez l'adresse, comme `nom@example.org`, sans nom à côté.",
    },
  },
  'book-group': {
    severity: 'error',
    title: {
      en: 'The groups of an address book are recipient groups of the publication.',
      fr: "Les groupes d'un carnet d'adresses sont des groupes de destinataires de la publication.",
    },
    remedy: {
      en: '`cess explain recipients` lists the groups.',
      fr: '`cess explain destinataires` énumère les groupes.',
    },
  },
  'book-language': {
    severity: 'error',
    title: {
      en: 'The languages of a recipient are language tags.',
      fr: "Les langues d'un destinataire sont des codes de langue.",
    },
    remedy: {
      en: 'Write `fr`, or several, the best first: `de,en,fr`; leave it empty for the languages of the group.',
      fr: 'Écrivez `fr`, ou plusieurs, la mieux lue en tête : `de,en,fr` ; laissez vide pour les langues du groupe.',
    },
  },
  'book-control': {
    severity: 'error',
    title: {
      en: 'Names, salutations and sources hold no control characters, and no invisible ones.',
      fr: 'Noms, salutations et provenances ne contiennent pas de caractères de contrôle, ni invisibles.',
    },
    fact: {
      en: 'This text has control characters, or some that cannot be seen.',
      fr: 'Ce texte contient des caractères de contrôle, ou invisibles.',
    },
    remedy: {
      en: 'Type the text again, on one line: something in it is not to be seen.',
      fr: "Retapez le texte, sur une seule ligne : quelque chose ne s'y voit pas.",
    },
  },
  'book-formula': {
    severity: 'warning',
    title: {
      en: 'No text of an address book is a formula to a spreadsheet.',
      fr: "Aucun texte d'un carnet d'adresses n'est une formule pour un tableur.",
    },
    remedy: {
      en: 'Ask where the row comes from, and write the text without `=`, `+`, `-` or `@` at its beginning: a formula can send what the book holds elsewhere.',
      fr: "Demandez d'où vient la ligne, et écrivez le texte sans `=`, `+`, `-` ni `@` au début : une formule peut envoyer ailleurs ce que contient le carnet.",
    },
  },
  'book-length': {
    severity: 'error',
    title: {
      en: 'Names, salutations and sources are short.',
      fr: 'Noms, salutations et provenances sont courts.',
    },
    remedy: {
      en: 'Shorten the text; perhaps a `"` is missing, so that several fields became one.',
      fr: "Abrégez le texte ; peut-être manque-t-il un `\"`, si bien que plusieurs champs n'en font qu'un.",
    },
  },
  'book-duplicate': {
    severity: 'warning',
    title: {
      en: 'A group has each person once, and a person has one name, one order of languages and one salutation.',
      fr: 'Un groupe contient chaque personne une fois, et une personne a un nom, un ordre de langues et une salutation.',
    },
    remedy: {
      en: 'Only the first row counts, and the person gets one message. Remove or align the other.',
      fr: "Seule la première ligne compte, et la personne reçoit un seul message. Supprimez ou accordez l'autre.",
    },
  },
  'book-domain': {
    severity: 'error',
    title: {
      en: 'An address is at a domain that its group takes.',
      fr: "Le domaine d'une adresse est de ceux que son groupe admet.",
    },
    remedy: {
      en: "Correct the group or the address, or add the domain to the group's `domains` in `cess.yml`.",
      fr: "Corrigez le groupe ou l'adresse, ou ajoutez le domaine aux `domaines` du groupe dans `cess.yml`.",
    },
  },
  'book-lookalike': {
    severity: 'warning',
    title: {
      en: 'The domain of an address is not easily taken for another.',
      fr: "Le domaine d'une adresse ne se prend pas aisément pour un autre.",
    },
    remedy: {
      en: 'Ask the person, through another channel, how their address is spelt: letters of two scripts, or `1` for `l`, are how strangers get onto lists.',
      fr: "Demandez à la personne, par une autre voie, comment s'écrit son adresse : c'est par des lettres de deux écritures, ou `1` pour `l`, que des inconnus entrent dans les listes.",
    },
  },
  'book-role': {
    severity: 'warning',
    title: {
      en: 'An address belongs to a person, not to an office that several read.',
      fr: "Une adresse est celle d'une personne, non d'un service que plusieurs lisent.",
    },
    remedy: {
      en: "Find the person's own address, or check that the office may get the group's notes.",
      fr: "Trouvez l'adresse de la personne, ou vérifiez que le service peut recevoir les notes du groupe.",
    },
  },
})
