import type {LogWords} from './words.js'

/** Words of the page where files are verified, in Germanic and Romance languages. */
export const western = {
  en: {
    title: 'Verify a document',
    intro:
      'Drop a file here that the publisher ({house}) may have issued: a PDF, a mail, a page or a Markdown text. You will see whether it is genuine and unchanged. The file does not leave your device.',
    choose: 'Choose a file',
    drop: 'or drop it here',
    checking: 'Checking…',
    genuine: 'Genuine and unchanged: {reference}, version\u00A0{version}, issued by the publisher ({house}) on {date}.',
    reset:
      'Genuine words: those of {reference}, version\u00A0{version}, issued by the publisher ({house}) on {date}. The page around them was made at another time.',
    superseded: 'There is a newer version:\u00A0{version}, of {date}.',
    withdrawn: 'It was withdrawn on {date}.',
    forged: 'Not genuine: this file says that it is {reference}, but the publisher ({house}) issued other bytes.',
    unknown:
      'Unknown: the public log of the publisher ({house}) does not have this file. Restricted documents are never in it.',
    official: 'The published document',
    entry: 'Entry {number} of {count} in the public log',
    noScript: 'This page needs JavaScript. The program cess verifies too: cess verify FILE.',
    unreadable: 'This file cannot be read.',
    badLog:
      'The public log of this site cannot be read, or its signature is wrong: nothing can be said about any file.',
  },
  fr: {
    title: 'Vérifier un document',
    intro:
      'Déposez ici un fichier publié, ou censé l’être, sous le nom «\u00A0{house}\u00A0» : PDF, courriel, page ou texte Markdown. Vous saurez s’il est authentique et intact. Le fichier ne quitte pas votre appareil.',
    choose: 'Choisir un fichier',
    drop: 'ou déposez-le ici',
    checking: 'Vérification…',
    genuine: 'Authentique et intact : {reference}, version\u00A0{version}, publié par l’éditeur ({house}) le {date}.',
    reset:
      'Texte authentique : celui de {reference}, version\u00A0{version}, publié par l’éditeur ({house}) le {date}. La page qui l’entoure a été composée à un autre moment.',
    superseded: 'Une version plus récente existe :\u00A0{version}, du {date}.',
    withdrawn: 'Cette publication a été retirée le {date}.',
    forged:
      'Non authentique : ce fichier se donne pour {reference}, mais le fichier publié par l’éditeur ({house}) est différent.',
    unknown:
      'Inconnu : le journal public de l’éditeur ({house}) ne contient pas ce fichier. Les documents restreints n’y figurent jamais.',
    official: 'Le document publié',
    entry: 'Entrée {number} sur {count} du journal public',
    noScript: 'Cette page nécessite JavaScript. Le programme cess vérifie aussi : cess verify FICHIER.',
    unreadable: 'Ce fichier est illisible.',
    badLog:
      'Le journal public de ce site est illisible, ou sa signature est fausse : on ne peut rien dire d’aucun fichier.',
  },
  de: {
    title: 'Ein Dokument prüfen',
    intro:
      'Legen Sie hier eine Datei ab, die der Herausgeber ({house}) veröffentlicht haben soll: PDF, E-Mail, Seite oder Markdown-Text. Sie erfahren, ob sie echt und unverändert ist. Die Datei verlässt Ihr Gerät nicht.',
    choose: 'Datei auswählen',
    drop: 'oder hier ablegen',
    checking: 'Wird geprüft …',
    genuine:
      'Echt und unverändert: {reference}, Version\u00A0{version}, veröffentlicht vom Herausgeber ({house}) am {date}.',
    reset:
      'Echter Wortlaut: der von {reference}, Version\u00A0{version}, veröffentlicht vom Herausgeber ({house}) am {date}. Die Seite darum wurde zu einer anderen Zeit erstellt.',
    superseded: 'Es gibt eine neuere Version:\u00A0{version}, vom {date}.',
    withdrawn: 'Zurückgezogen am {date}.',
    forged:
      'Nicht echt: Diese Datei gibt sich als {reference} aus, aber der Herausgeber ({house}) hat andere Bytes veröffentlicht.',
    unknown:
      'Unbekannt: Das öffentliche Protokoll des Herausgebers ({house}) enthält diese Datei nicht. Eingeschränkte Dokumente stehen nie darin.',
    official: 'Das veröffentlichte Dokument',
    entry: 'Eintrag {number} von {count} im öffentlichen Protokoll',
    noScript: 'Diese Seite braucht JavaScript. Auch das Programm cess prüft: cess verify DATEI.',
    unreadable: 'Diese Datei ist nicht lesbar.',
    badLog:
      'Das öffentliche Protokoll dieser Website ist nicht lesbar oder falsch signiert: Über keine Datei lässt sich etwas sagen.',
  },
  nl: {
    title: 'Een document controleren',
    intro:
      'Sleep hier een bestand naartoe dat de uitgever ({house}) gepubliceerd zou hebben: een pdf, een e-mail, een pagina of een Markdown-tekst. U ziet of het echt en ongewijzigd is. Het bestand verlaat uw apparaat niet.',
    choose: 'Bestand kiezen',
    drop: 'of sleep het hierheen',
    checking: 'Bezig met controleren…',
    genuine:
      'Echt en ongewijzigd: {reference}, versie\u00A0{version}, gepubliceerd door de uitgever ({house}) op {date}.',
    reset:
      'Echte tekst: die van {reference}, versie\u00A0{version}, gepubliceerd door de uitgever ({house}) op {date}. De pagina eromheen is op een ander moment gemaakt.',
    superseded: 'Er is een nieuwere versie:\u00A0{version}, van {date}.',
    withdrawn: 'Ingetrokken op {date}.',
    forged:
      'Niet echt: dit bestand zegt dat het {reference} is, maar de uitgever ({house}) heeft andere bytes gepubliceerd.',
    unknown:
      'Onbekend: het openbare logboek van de uitgever ({house}) bevat dit bestand niet. Documenten met beperkte verspreiding staan er nooit in.',
    official: 'Het gepubliceerde document',
    entry: 'Vermelding {number} van {count} in het openbare logboek',
    noScript: 'Deze pagina heeft JavaScript nodig. Het programma cess controleert ook: cess verify BESTAND.',
    unreadable: 'Dit bestand is niet leesbaar.',
    badLog:
      'Het openbare logboek van deze site is niet leesbaar of onjuist ondertekend: over geen enkel bestand valt iets te zeggen.',
  },
  da: {
    title: 'Kontrollér et dokument',
    intro:
      'Træk en fil hertil, som udgiveren ({house}) skulle have offentliggjort: en pdf, en e-mail, en side eller en Markdown-tekst. De får at vide, om den er ægte og uændret. Filen forlader ikke Deres enhed.',
    choose: 'Vælg en fil',
    drop: 'eller træk den hertil',
    checking: 'Kontrollerer…',
    genuine: 'Ægte og uændret: {reference}, version\u00A0{version}, offentliggjort af udgiveren ({house}) den {date}.',
    reset:
      'Ægte ordlyd: den i {reference}, version\u00A0{version}, offentliggjort af udgiveren ({house}) den {date}. Siden omkring den er lavet på et andet tidspunkt.',
    superseded: 'Der findes en nyere version:\u00A0{version}, af {date}.',
    withdrawn: 'Trukket tilbage den {date}.',
    forged:
      'Ikke ægte: filen udgiver sig for at være {reference}, men udgiveren ({house}) har offentliggjort andre byte.',
    unknown:
      'Ukendt: den offentlige log for udgiveren ({house}) har ikke filen. Fortrolige dokumenter står aldrig i den.',
    official: 'Det offentliggjorte dokument',
    entry: 'Post {number} af {count} i den offentlige log',
    noScript: 'Siden kræver JavaScript. Programmet cess kontrollerer også: cess verify FIL.',
    unreadable: 'Filen kan ikke læses.',
    badLog: 'Webstedets offentlige log kan ikke læses eller er forkert underskrevet: intet kan siges om nogen fil.',
  },
  sv: {
    title: 'Kontrollera ett dokument',
    intro:
      'Släpp en fil här som utgivaren ({house}) ska ha publicerat: en pdf, ett mejl, en sida eller en Markdown-text. Du får veta om den är äkta och oförändrad. Filen lämnar inte din enhet.',
    choose: 'Välj en fil',
    drop: 'eller släpp den här',
    checking: 'Kontrollerar…',
    genuine: 'Äkta och oförändrad: {reference}, version\u00A0{version}, publicerad av utgivaren ({house}) den {date}.',
    reset:
      'Äkta ordalydelse: den i {reference}, version\u00A0{version}, publicerad av utgivaren ({house}) den {date}. Sidan runt om gjordes vid en annan tidpunkt.',
    superseded: 'Det finns en nyare version:\u00A0{version}, av den {date}.',
    withdrawn: 'Återkallad den {date}.',
    forged: 'Inte äkta: filen säger sig vara {reference}, men utgivaren ({house}) har publicerat andra byte.',
    unknown:
      'Okänd: den offentliga loggen för utgivaren ({house}) har inte filen. Begränsade dokument finns aldrig i den.',
    official: 'Det publicerade dokumentet',
    entry: 'Post {number} av {count} i den offentliga loggen',
    noScript: 'Sidan kräver JavaScript. Programmet cess kontrollerar också: cess verify FIL.',
    unreadable: 'Filen går inte att läsa.',
    badLog: 'Webbplatsens offentliga logg går inte att läsa eller är felaktigt signerad: inget kan sägas om någon fil.',
  },
  es: {
    title: 'Verificar un documento',
    intro:
      'Suelte aquí un archivo que el editor ({house}) habría publicado: un PDF, un correo, una página o un texto Markdown. Sabrá si es auténtico y está intacto. El archivo no sale de su dispositivo.',
    choose: 'Elegir un archivo',
    drop: 'o suéltelo aquí',
    checking: 'Verificando…',
    genuine: 'Auténtico e intacto: {reference}, versión\u00A0{version}, publicado por el editor ({house}) el {date}.',
    reset:
      'Texto auténtico: el de {reference}, versión\u00A0{version}, publicado por el editor ({house}) el {date}. La página que lo rodea se compuso en otro momento.',
    superseded: 'Hay una versión más reciente:\u00A0{version}, del {date}.',
    withdrawn: 'Se retiró el {date}.',
    forged: 'No auténtico: este archivo dice ser {reference}, pero el editor ({house}) publicó otros bytes.',
    unknown:
      'Desconocido: el registro público del editor ({house}) no contiene este archivo. Los documentos restringidos nunca figuran en él.',
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
      'Largue aqui um ficheiro que o editor ({house}) teria publicado: um PDF, um correio eletrónico, uma página ou um texto Markdown. Saberá se é autêntico e está intacto. O ficheiro não sai do seu dispositivo.',
    choose: 'Escolher um ficheiro',
    drop: 'ou largue-o aqui',
    checking: 'A verificar…',
    genuine: 'Autêntico e intacto: {reference}, versão\u00A0{version}, publicado pelo editor ({house}) em {date}.',
    reset:
      'Texto autêntico: o de {reference}, versão\u00A0{version}, publicado pelo editor ({house}) em {date}. A página em redor foi composta noutro momento.',
    superseded: 'Há uma versão mais recente:\u00A0{version}, de {date}.',
    withdrawn: 'Foi retirado em {date}.',
    forged: 'Não autêntico: este ficheiro diz ser {reference}, mas o editor ({house}) publicou outros bytes.',
    unknown:
      'Desconhecido: o registo público do editor ({house}) não contém este ficheiro. Os documentos restritos nunca nele figuram.',
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
      'Trascini qui un file che l’editore ({house}) avrebbe pubblicato: un PDF, un messaggio, una pagina o un testo Markdown. Saprà se è autentico e intatto. Il file non lascia il suo dispositivo.',
    choose: 'Scegliere un file',
    drop: 'o trascinarlo qui',
    checking: 'Verifica in corso…',
    genuine: 'Autentico e intatto: {reference}, versione\u00A0{version}, pubblicato dall’editore ({house}) il {date}.',
    reset:
      'Testo autentico: quello di {reference}, versione\u00A0{version}, pubblicato dall’editore ({house}) il {date}. La pagina che lo circonda è stata composta in un altro momento.',
    superseded: 'Esiste una versione più recente:\u00A0{version}, del {date}.',
    withdrawn: 'È stato ritirato il {date}.',
    forged: 'Non autentico: questo file dice di essere {reference}, ma l’editore ({house}) ha pubblicato altri byte.',
    unknown:
      'Sconosciuto: il registro pubblico dell’editore ({house}) non contiene questo file. I documenti riservati non vi figurano mai.',
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
      'Text autentic: cel din {reference}, versiunea\u00A0{version}, publicat de editor ({house}) la {date}. Pagina din jurul lui a fost compusă în alt moment.',
    superseded: 'Există o versiune mai nouă:\u00A0{version}, din {date}.',
    withdrawn: 'A fost retras la {date}.',
    forged: 'Neautentic: acest fișier spune că este {reference}, dar editorul ({house}) a publicat alți octeți.',
    unknown:
      'Necunoscut: registrul public al editorului ({house}) nu conține acest fișier. Documentele restricționate nu figurează niciodată în el.',
    official: 'Documentul publicat',
    entry: 'Intrarea {number} din {count} a registrului public',
    noScript: 'Această pagină are nevoie de JavaScript. Verifică și programul cess: cess verify FIȘIER.',
    unreadable: 'Acest fișier nu poate fi citit.',
    badLog:
      'Registrul public al acestui site nu poate fi citit sau semnătura lui este falsă: nu se poate spune nimic despre niciun fișier.',
  },
} as const satisfies Readonly<Record<string, LogWords>>
