import type {LogWords} from './words.js'

/** Words of the page where files are verified, in Romance languages. */
export const romance = {
  fr: {
    title: 'Vérifier un document',
    intro:
      'Déposez ici un fichier publié, ou censé l’être, sous le nom «\u00A0{house}\u00A0» : PDF, courriel, page ou texte Markdown. Vous saurez s’il est authentique et intact. Le fichier ne quitte pas votre appareil.',
    choose: 'Choisir un fichier',
    drop: 'ou déposez-le ici',
    checking: 'Vérification…',
    genuine: 'Authentique et intact : {reference}, version\u00A0{version}, publié par l’éditeur ({house}) le {date}.',
    reset:
      'Incertain : le texte est celui de {reference}, version\u00A0{version}, publié par l’éditeur ({house}) le {date}. Ni ce qui l’entoure ou le recouvre, ni son apparence n’ont été comparés : lisez le document publié.',
    today: 'Incertain : {reference}, tel que ce site le donne aujourd’hui, ce qu’aucune clé ne signe.',
    pageOf: 'Page de la version\u00A0{version}.',
    superseded: 'Une version plus récente existe :\u00A0{version}, du {date}.',
    closed: 'L’affaire est close.',
    withdrawn: 'Cette publication a été retirée le {date}.',
    forged:
      'Non authentique : ce fichier se donne pour {reference}, mais le fichier publié par l’éditeur ({house}) est différent.',
    unknown:
      'Inconnu : le journal public de l’éditeur ({house}) ne contient pas ce fichier. Les documents restreints n’y figurent jamais.',
    resaved: 'Une copie imprimée ou enregistrée à nouveau ne prouve rien : lisez le document publié.',
    official: 'Le document publié',
    entry: 'Entrée {number} sur {count} du journal public',
    noScript: 'Cette page nécessite JavaScript. Le programme cess vérifie aussi : cess verify FICHIER.',
    unreadable: 'Ce fichier est illisible.',
    badLog:
      'Le journal public de ce site est illisible, ou sa signature est fausse : on ne peut rien dire d’aucun fichier.',
  },
  es: {
    title: 'Verificar un documento',
    intro:
      'Suelte aquí un archivo supuestamente publicado por el editor ({house}): un PDF, un correo, una página o un texto Markdown. Sabrá si es auténtico y está intacto. El archivo no sale de su dispositivo.',
    choose: 'Elegir un archivo',
    drop: 'o suéltelo aquí',
    checking: 'Verificando…',
    genuine: 'Auténtico e intacto: {reference}, versión\u00A0{version}, publicado por el editor ({house}) el {date}.',
    reset:
      'Incierto: el texto es el de {reference}, versión\u00A0{version}, publicado por el editor ({house}) el {date}. Ni lo que lo rodea o lo cubre ni su aspecto se han comparado: lea el documento publicado.',
    today: 'Incierto: {reference}, tal como este sitio lo muestra hoy, sin la firma de ninguna clave.',
    pageOf: 'Página de la versión\u00A0{version}.',
    superseded: 'Hay una versión más reciente:\u00A0{version}, del {date}.',
    closed: 'El asunto está cerrado.',
    withdrawn: 'Se retiró el {date}.',
    forged: 'No auténtico: este archivo dice ser {reference}, pero el editor ({house}) publicó otros bytes.',
    unknown:
      'Desconocido: el registro público del editor ({house}) no contiene este archivo. Los documentos de difusión limitada nunca figuran en él.',
    resaved: 'Una copia impresa o guardada de nuevo no prueba nada: lea el documento publicado.',
    official: 'El documento publicado',
    entry: 'Entrada {number} de {count} del registro público',
    noScript: 'Esta página necesita JavaScript. El programa cess también verifica: cess verify ARCHIVO.',
    unreadable: 'Este archivo no se puede leer.',
    badLog:
      'El registro público de este sitio no se puede leer o su firma es falsa: nada puede decirse de ningún archivo.',
  },
  pt: {
    title: 'Verificar um documento',
    intro:
      'Largue aqui um ficheiro que o editor ({house}) teria publicado: um PDF, uma mensagem de correio eletrónico, uma página ou um texto Markdown. Saberá se é autêntico e está intacto. O ficheiro não sai do seu dispositivo.',
    choose: 'Escolher um ficheiro',
    drop: 'ou largue-o aqui',
    checking: 'A verificar…',
    genuine: 'Autêntico e intacto: {reference}, versão\u00A0{version}, publicado pelo editor ({house}) em {date}.',
    reset:
      'Incerto: o texto é o de {reference}, versão\u00A0{version}, publicado pelo editor ({house}) em {date}. Nem o que o rodeia ou cobre nem o seu aspeto foram comparados: leia o documento publicado.',
    today: 'Incerto: {reference}, tal como este sítio o apresenta hoje, sem a assinatura de nenhuma chave.',
    pageOf: 'Página da versão\u00A0{version}.',
    superseded: 'Há uma versão mais recente:\u00A0{version}, de {date}.',
    closed: 'O assunto está encerrado.',
    withdrawn: 'Foi retirado em {date}.',
    forged: 'Não autêntico: este ficheiro diz ser {reference}, mas o editor ({house}) publicou outros bytes.',
    unknown:
      'Desconhecido: o registo público do editor ({house}) não contém este ficheiro. Os documentos de divulgação limitada nunca nele figuram.',
    resaved: 'Uma cópia impressa ou guardada de novo nada prova: leia o documento publicado.',
    official: 'O documento publicado',
    entry: 'Entrada {number} de {count} do registo público',
    noScript: 'Esta página precisa de JavaScript. O programa cess também verifica: cess verify FICHEIRO.',
    unreadable: 'Este ficheiro não se consegue ler.',
    badLog:
      'O registo público deste sítio não se consegue ler ou a sua assinatura é falsa: nada se pode dizer de nenhum ficheiro.',
  },
  it: {
    title: 'Verificare un documento',
    intro:
      'Trascini qui un file che l’editore ({house}) avrebbe pubblicato: un PDF, un messaggio, una pagina o un testo Markdown. Saprà se è autentico e intatto. Il file non lascia il Suo dispositivo.',
    choose: 'Scegliere un file',
    drop: 'o trascinarlo qui',
    checking: 'Verifica in corso…',
    genuine:
      'Autentico e intatto: {reference}, versione\u00A0{version}, pubblicato dall’editore ({house}) in data {date}.',
    reset:
      'Incerto: il testo è quello di {reference}, versione\u00A0{version}, pubblicato dall’editore ({house}) in data {date}. Né ciò che lo circonda o lo copre né il suo aspetto sono stati confrontati: legga il documento pubblicato.',
    today: 'Incerto: {reference}, come questo sito lo presenta oggi, senza la firma di alcuna chiave.',
    pageOf: 'Pagina della versione\u00A0{version}.',
    superseded: 'Esiste una versione più recente:\u00A0{version}, in data {date}.',
    closed: 'La questione è chiusa.',
    withdrawn: 'È stato ritirato in data {date}.',
    forged: 'Non autentico: questo file dice di essere {reference}, ma l’editore ({house}) ha pubblicato altri byte.',
    unknown:
      'Sconosciuto: il registro pubblico dell’editore ({house}) non contiene questo file. I documenti a diffusione limitata non vi figurano mai.',
    resaved: 'Una copia stampata o salvata di nuovo non prova nulla: legga il documento pubblicato.',
    official: 'Il documento pubblicato',
    entry: 'Voce {number} di {count} del registro pubblico',
    noScript: 'Questa pagina richiede JavaScript. Verifica anche il programma cess: cess verify FILE.',
    unreadable: 'Questo file è illeggibile.',
    badLog:
      'Il registro pubblico di questo sito è illeggibile o la sua firma è falsa: di nessun file si può dire nulla.',
  },
  ro: {
    title: 'Verificarea unui document',
    intro:
      'Puneți aici un fișier pe care editorul ({house}) l-ar fi publicat: un PDF, un mesaj, o pagină sau un text Markdown. Veți afla dacă este autentic și nemodificat. Fișierul nu părăsește dispozitivul dumneavoastră.',
    choose: 'Alegeți un fișier',
    drop: 'sau puneți-l aici',
    checking: 'Se verifică…',
    genuine: 'Autentic și nemodificat: {reference}, versiunea\u00A0{version}, publicat de editor ({house}) la {date}.',
    reset:
      'Incert: textul este cel din {reference}, versiunea\u00A0{version}, publicat de editor ({house}) la {date}. Nici ceea ce îl înconjoară sau îl acoperă, nici aspectul lui nu au fost comparate: citiți documentul publicat.',
    today: 'Incert: {reference}, așa cum îl prezintă astăzi acest site, fără semnătura vreunei chei.',
    pageOf: 'Pagina versiunii\u00A0{version}.',
    superseded: 'Există o versiune mai nouă:\u00A0{version}, din {date}.',
    closed: 'Chestiunea este închisă.',
    withdrawn: 'A fost retras la {date}.',
    forged: 'Neautentic: acest fișier spune că este {reference}, dar editorul ({house}) a publicat alți octeți.',
    unknown:
      'Necunoscut: registrul public al editorului ({house}) nu conține acest fișier. Documentele cu difuzare limitată nu figurează niciodată în el.',
    resaved: 'O copie tipărită sau salvată din nou nu dovedește nimic: citiți documentul publicat.',
    official: 'Documentul publicat',
    entry: 'Intrarea {number} din {count} a registrului public',
    noScript: 'Această pagină are nevoie de JavaScript. Verifică și programul cess: cess verify FIȘIER.',
    unreadable: 'Acest fișier nu poate fi citit.',
    badLog:
      'Registrul public al acestui site nu poate fi citit sau semnătura lui este falsă: nu se poate spune nimic despre niciun fișier.',
  },
} as const satisfies Readonly<Record<string, LogWords>>
