import {rulesOf} from '../rule.js'

/** The mail as it will arrive; looked at before anything is sent or written. */
export const mailRules = rulesOf({
  'mail-size': {
    severity: 'error',
    title: {
      en: 'The encoded HTML of a mail is at most 102 kB: Gmail clips what is longer.',
      fr: "Le HTML encodé d'un courriel compte au plus 102 ko : Gmail coupe ce qui dépasse.",
    },
    remedy: {
      en: 'Shorten the note, or send its digest: `mail_form: digest` in the front matter.',
      fr: "Raccourcissez la note, ou envoyez-en l'abrégé : `forme_courriel: abrégé` dans l'en-tête.",
    },
  },
  'mail-size-near': {
    severity: 'warning',
    title: {
      en: 'The encoded HTML of a mail stays under 80 kB: mail servers add to it on its way, and Gmail clips at 102 kB.',
      fr: "Le HTML encodé d'un courriel reste sous 80 ko : les serveurs l'allongent en chemin, et Gmail coupe à 102 ko.",
    },
    remedy: {
      en: 'Nothing is lost yet. If the note is to grow, send its digest: `mail_form: digest` in the front matter.',
      fr: "Rien n'est encore perdu. Si la note doit grandir, envoyez-en l'abrégé : `forme_courriel: abrégé` dans l'en-tête.",
    },
  },
  'mail-subject': {
    severity: 'warning',
    title: {
      en: "A mail's subject, label and kind included, fits on two header lines (RFC 5322, 2.1.1): 147 characters.",
      fr: "L'objet d'un courriel, marquage et genre compris, tient sur deux lignes d'en-tête (RFC 5322, 2.1.1) : 147 caractères.",
    },
    remedy: {
      en: 'Shorten the title; the subtitle can say the rest.',
      fr: 'Raccourcissez le titre ; le sous-titre peut dire le reste.',
    },
  },
  'mail-label': {
    severity: 'error',
    title: {
      en: 'The TLP label is the first word of a mail, in the subject and in the text.',
      fr: "Le marquage TLP est le premier mot d'un courriel, dans l'objet comme dans le texte.",
    },
    remedy: {
      en: "Put `marking.tlp` before everything that shows in the brand's mail, and keep `subject` as its title.",
      fr: 'Placez `marking.tlp` avant tout ce qui se voit dans le courriel de la marque, et gardez `subject` pour titre.',
    },
  },
  'mail-preheader': {
    severity: 'warning',
    title: {
      en: 'A mail has a hidden line for the list of messages, of at most 140 characters after the TLP label.',
      fr: 'Un courriel a une ligne cachée pour la liste des messages, de 140 caractères au plus après le marquage TLP.',
    },
    remedy: {
      en: "Begin the brand's mail with `preheader`, hidden; shorten a subtitle that is too long for it.",
      fr: 'Commencez le courriel de la marque par `preheader`, caché ; raccourcissez un sous-titre trop long pour lui.',
    },
  },
  'mail-contrast': {
    severity: 'error',
    title: {
      en: 'Text in the mail has a contrast of at least 4.5 in light and in dark mode (WCAG 2.2, 1.4.3).',
      fr: 'Le texte du courriel a un contraste de 4,5 au moins, en clair comme en sombre (WCAG 2.2, 1.4.3).',
    },
    remedy: {
      en: 'Choose another colour here or in `_brand.yml`.',
      fr: 'Choisissez une autre couleur ici ou dans `_brand.yml`.',
    },
  },
  'mail-alternative': {
    severity: 'error',
    title: {
      en: 'Every picture of the mail has an alternative: many programs show none at first.',
      fr: "Chaque image du courriel a un texte de remplacement : beaucoup de logiciels n'en montrent d'abord aucune.",
    },
    remedy: {
      en: 'Add `alt="…"`, empty where the picture says nothing.',
      fr: 'Ajoutez `alt="…"`, vide si l\'image ne dit rien.',
    },
  },
  'mail-remote': {
    severity: 'error',
    title: {
      en: 'A mail loads nothing from the network: its pictures travel with it.',
      fr: 'Un courriel ne demande rien au réseau : ses images voyagent avec lui.',
    },
    remedy: {
      en: "Use the pictures in the brand's `mail/` and those of the note; leave others to the page.",
      fr: 'Utilisez les images du dossier `mail/` de la marque et celles de la note ; laissez les autres à la page.',
    },
  },
  'mail-css': {
    severity: 'advice',
    title: {
      en: "The mail's styles are known to the programs that its readers use (caniemail.com).",
      fr: 'Les styles du courriel sont connus des logiciels de ses lecteurs (caniemail.com).',
    },
    remedy: {
      en: 'Use another property, or look at the mail in the programs that do not know this one.',
      fr: "Utilisez une autre propriété, ou regardez le courriel là où celle-ci n'est pas connue.",
    },
  },
})
