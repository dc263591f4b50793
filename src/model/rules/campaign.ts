import {rulesOf} from '../rule.js'

/** Reasons why `cess send` refuses. The mistakes of the note itself refuse it too, each by its own rule. */
export const campaignRules = rulesOf({
  'send-unpublished': {
    severity: 'error',
    title: {en: 'Only a published note is sent.', fr: 'Seule une note publiée est envoyée.'},
    remedy: {
      en: 'Publish the note once it is approved: `cess publish`.',
      fr: 'Publiez la note une fois validée : `cess publish`.',
    },
  },
  'send-withdrawn': {
    severity: 'error',
    title: {
      en: 'The notice that a note is withdrawn goes only to those who were sent the note.',
      fr: "L'avis de retrait d'une note ne part qu'à ceux qui l'ont reçue.",
    },
    remedy: {
      en: 'There is nobody to notify by mail: `cess log` shows what was sent.',
      fr: "Il n'y a personne à prévenir par courriel : `cess log` montre ce qui est parti.",
    },
  },
  'send-embargo': {
    severity: 'error',
    title: {en: 'A note under embargo is not sent.', fr: "Une note sous embargo n'est pas envoyée."},
    remedy: {
      en: 'Wait until the embargo ends. `--test` sends it to an address of your own organisation.',
      fr: "Attendez la fin de l'embargo. `--test` l'envoie à une adresse de votre organisation.",
    },
  },
  'send-expired': {
    severity: 'error',
    title: {en: 'An expired note is not sent.', fr: "Une note expirée n'est pas envoyée."},
    remedy: {
      en: 'Publish a version with a later `expires`.',
      fr: 'Publiez une version dont `expire` est plus tardif.',
    },
  },
  'send-stale': {
    severity: 'error',
    title: {
      en: 'What is sent was built from the note as it is.',
      fr: "Ce qui est envoyé a été composé à partir de la note telle qu'elle est.",
    },
    remedy: {
      en: 'Run `cess build`, look at the mail and the PDF, then send.',
      fr: 'Lancez `cess build`, regardez le courriel et le PDF, puis envoyez.',
    },
  },
  'send-link-broken': {
    severity: 'error',
    title: {
      en: 'A note is sent only if every note that it links to can be read.',
      fr: 'Une note est envoyée quand toutes celles vers lesquelles elle renvoie peuvent être lues.',
    },
    remedy: {
      en: 'Correct the front matter of that note, run `cess build`, look at the mail, then send: a mail that has gone out cannot be corrected.',
      fr: "Corrigez l'en-tête de cette note, lancez `cess build`, regardez le courriel, puis envoyez : un courriel parti ne se corrige plus.",
    },
  },
  'send-changed': {
    severity: 'error',
    title: {
      en: 'Everybody who gets a version of a note gets the same words.',
      fr: "Tous ceux qui reçoivent une version d'une note reçoivent les mêmes mots.",
    },
    remedy: {
      en: 'Give the changed note a new version with its revision, or undo the change.',
      fr: 'Donnez à la note modifiée une nouvelle version avec sa révision, ou annulez la modification.',
    },
  },
  'send-outdated': {
    severity: 'error',
    title: {
      en: 'No version of a note is sent after a later one.',
      fr: "Aucune version d'une note n'est envoyée après une version ultérieure.",
    },
    remedy: {
      en: 'Fetch the latest version of the note, build it, and send that.',
      fr: 'Prenez la dernière version de la note, composez-la, et envoyez celle-là.',
    },
  },
  'send-red-named': {
    severity: 'error',
    title: {
      en: 'A TLP:RED note goes to named people, each at an address of their own.',
      fr: 'Une note TLP:RED va à des personnes nommées, chacune à sa propre adresse.',
    },
    remedy: {
      en: "Give the person's name and personal address, or remove the row from the group.",
      fr: "Donnez le nom et l'adresse propre de la personne, ou supprimez la ligne du groupe.",
    },
  },
  'send-closed': {
    severity: 'error',
    title: {
      en: 'A group is written to while its window is open (`window` in `cess.yml`).',
      fr: 'On écrit à un groupe pendant que sa fenêtre est ouverte (`fenetre` dans `cess.yml`).',
    },
    remedy: {
      en: 'Send it then; `--at` hands it over to workers, who wait for it, and `--only-group` writes to other groups.',
      fr: "Envoyez-la à ce moment ; `--at` la confie à un processus qui attendra cette heure, et `--only-group` écrit à d'autres groupes.",
    },
  },
  'send-certificate': {
    severity: 'error',
    title: {
      en: 'Members of a group whose `encrypt` is `required`, or a TLP label that the note has or exceeds, get encrypted mail, or none.',
      fr: "Les membres d'un groupe pour lequel `chiffrer` vaut `obligatoire`, ou une étiquette TLP que la note atteint, reçoivent un courriel chiffré, ou aucun.",
    },
    remedy: {
      en: "Put the person's certificate into `certificates/` beside the address book: PEM, DER or PKCS#7, found by its `rfc822Name`, or by the address as the name of the file. Everybody else is written to.",
      fr: "Mettez le certificat de la personne dans `certificates/`, à côté du carnet d'adresses : PEM, DER ou PKCS#7, reconnu à son `rfc822Name`, ou à l'adresse en nom de fichier. On écrit à tous les autres.",
    },
  },
  'send-nobody': {
    severity: 'error',
    title: {
      en: 'The address book has somebody in the groups that a note is for.',
      fr: "Le carnet d'adresses contient quelqu'un dans les groupes auxquels une note s'adresse.",
    },
    remedy: {
      en: 'Add rows for these groups; `cess recipients` shows what there is.',
      fr: "Ajoutez des lignes pour ces groupes ; `cess recipients` montre ce qu'il y a.",
    },
  },
})
