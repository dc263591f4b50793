import type {StandingText, StandingTexts} from './standing-text.js'

const about: StandingText = {
  title: 'À propos',
  intro: 'Ce qui est publié ici, qui le publie, et comment le citer et le suivre.',
  sections: [
    {heading: 'Publications', paragraphs: [], list: 'types'},
    {heading: 'Zones', paragraphs: [], list: 'zones'},
    {
      heading: 'Citer et reprendre',
      paragraphs: [
        'Le colophon de chaque publication dit comment la citer et ce que sa licence permet. Sans licence, tous les droits sont réservés.',
      ],
    },
    {
      heading: 'Suivre',
      paragraphs: [
        'Les flux donnent le texte intégral des publications et leurs corrections. Chaque zone, chaque menace et chaque langue a les siens.',
      ],
      list: 'feeds',
    },
    {heading: 'Éditeur', paragraphs: [], list: 'house'},
  ],
}

const method: StandingText = {
  title: 'Méthode et échelles',
  intro: 'Ce que veulent dire les échelles des notes, et comment une publication évolue après sa parution.',
  sections: [
    {
      heading: 'Gravité',
      paragraphs: [
        "La gravité mesure l'ampleur des effets si le risque se réalise. Elle ne dit rien de sa probabilité.",
      ],
      list: 'severity',
    },
    {
      heading: 'Probabilité',
      paragraphs: [
        "La probabilité s'exprime en sept degrés, chacun assorti d'un intervalle : c'est l'échelle estimative de la directive ICD 203.",
      ],
      list: 'likelihood',
    },
    {
      heading: 'Confiance',
      paragraphs: [
        "La confiance traduit la solidité des sources et du raisonnement. Un événement peut être jugé probable avec une confiance faible : c'est que l'appréciation repose sur peu d'éléments.",
      ],
      list: 'confidence',
    },
    {
      heading: 'Cotation des sources',
      paragraphs: ["La lettre cote la source, le chiffre l'information : « B2 », par exemple."],
      list: 'sources',
    },
    {
      heading: 'Versions et corrections',
      paragraphs: [
        'Chaque publication a une référence et une version. Son historique indique ce que chaque version a modifié ; une correction est annoncée en tête de la page, du PDF et du message.',
        'Passé sa date de validité, une note porte un avertissement et rejoint les publications expirées. Une publication retirée garde son adresse : on y lit quand et pourquoi elle a été retirée.',
      ],
    },
    {
      heading: 'Vocabulaires',
      paragraphs: [
        "Zones et menaces renvoient aux concepts d'EuroVoc, le thésaurus de l'Union européenne ; les techniques de manipulation de l'information, au référentiel DISARM.",
      ],
    },
  ],
}

const tlp: StandingText = {
  title: 'Protocole TLP 2.0',
  intro:
    "Le Traffic Light Protocol fixe jusqu'où un document peut circuler. Ce site ne contient que des documents TLP:CLEAR.",
  sections: [
    {heading: 'Étiquettes', paragraphs: [], list: 'tlp'},
    {
      heading: 'Règles',
      paragraphs: [
        "Un document TLP:AMBER ou TLP:AMBER+STRICT ne se partage qu'avec les personnes qui ont besoin d'en connaître. Qui veut aller plus loin que l'étiquette demande d'abord son accord à l'émetteur.",
        "L'étiquette n'est pas une classification de défense : elle n'en remplace ni les mentions ni les règles. Elle ne se traduit pas.",
      ],
      link: {name: 'Traffic Light Protocol 2.0, FIRST', href: 'https://www.first.org/tlp/'},
    },
  ],
}

const accessibility = (contact: string): StandingText => ({
  title: 'Accessibilité',
  intro: 'Ces pages et ces PDF sont conçus pour être lus sans souris, sans couleurs ou sans écran.',
  sections: [
    {
      heading: 'Ce qui est visé',
      paragraphs: [
        "Les pages visent le niveau AA des règles pour l'accessibilité des contenus web (WCAG 2.2). Les PDF sont balisés selon la norme PDF/UA (ISO 14289).",
      ],
    },
    {
      heading: 'Ce que vous y trouvez',
      paragraphs: [
        'Tout se parcourt au clavier et se lit sans JavaScript, sur un écran étroit ou fortement agrandi, en clair comme en sombre. Aucune information ne repose sur la seule couleur.',
        'Les images ont une description, les graphiques un tableau de leurs données ; la langue des passages étrangers est indiquée.',
      ],
    },
    {
      heading: 'Vérification',
      paragraphs: [
        "Le logiciel qui produit ce site soumet chaque type de page au contrôleur axe-core et à un parcours au clavier. De tels contrôles ne trouvent qu'une partie des obstacles.",
      ],
    },
    {
      heading: 'Signaler un obstacle',
      paragraphs: ['Écrivez-nous, en précisant la page et la difficulté rencontrée.'],
      link: {name: contact, href: `mailto:${contact}`},
    },
  ],
})

const privacy = (contact: string): StandingText => ({
  title: 'Données personnelles',
  intro: 'Ce site ne demande rien, ne dépose rien et ne compte personne.',
  sections: [
    {
      heading: 'Visites',
      paragraphs: [
        "Les pages ne déposent aucun cookie, ne mesurent aucune audience et ne chargent rien d'un autre serveur. La recherche se fait dans votre navigateur : vos mots n'en sortent pas.",
        "L'hébergeur peut tenir, comme tout serveur, un journal technique des adresses IP.",
      ],
    },
    {
      heading: 'Envois',
      paragraphs: [
        "Certaines publications sont envoyées par courriel à des personnes, en raison de leurs fonctions. Leurs adresses proviennent de l'annuaire public de leur institution ou ont été données par elles ; elles ne paraissent dans aucune publication. Les messages ne contiennent ni pixel ni lien de suivi.",
      ],
    },
    {
      heading: 'Vos droits',
      paragraphs: [
        "Vous pouvez accéder à vos données, les faire rectifier ou effacer, et vous opposer à leur usage (règlement (UE) 2016/679, articles 15 à 21) : répondez à un envoi, ou écrivez-nous. Vous pouvez aussi saisir l'autorité de protection des données de votre pays.",
      ],
      link: {name: contact, href: `mailto:${contact}`},
    },
    {heading: 'Responsable', paragraphs: [], list: 'house'},
  ],
})

/** French. */
export const fr: StandingTexts = {
  pages: contact => ({about, method, tlp, accessibility: accessibility(contact), privacy: privacy(contact)}),
  sources: {
    A: 'Source complètement fiable',
    B: 'Source habituellement fiable',
    C: 'Source assez fiable',
    D: 'Source peu fiable en général',
    E: 'Source non fiable',
    F: 'Fiabilité impossible à apprécier',
    1: "Information confirmée par d'autres sources",
    2: 'Information probablement vraie',
    3: 'Information peut-être vraie',
    4: 'Information douteuse',
    5: 'Information improbable',
    6: 'Véracité impossible à apprécier',
  },
  address: 'Adresse',
}
