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
      'Uncertain: its text has the words of {reference}, version\u00A0{version}, issued by the publisher ({house}) on {date}. What stands around or over them, and how they look, was not compared: read the published document.',
    today: 'Uncertain: {reference}, as this site has it today, which no key signs.',
    superseded: 'There is a newer version:\u00A0{version}, of {date}.',
    closed: 'Its matter is closed.',
    withdrawn: 'It was withdrawn on {date}.',
    forged: 'Not genuine: this file says that it is {reference}, but the publisher ({house}) issued other bytes.',
    unknown:
      'Unknown: the public log of the publisher ({house}) does not have this file. Restricted documents are never in it.',
    resaved: 'A copy that was printed or saved anew proves nothing: read the published document.',
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
      'Incertain : le texte est celui de {reference}, version\u00A0{version}, publié par l’éditeur ({house}) le {date}. Ni ce qui l’entoure ou le recouvre, ni son apparence n’ont été comparés : lisez le document publié.',
    today: 'Incertain : {reference}, tel que ce site le donne aujourd’hui, ce qu’aucune clé ne signe.',
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
      'Ungewiss: Der Text hat den Wortlaut von {reference}, Version\u00A0{version}, veröffentlicht vom Herausgeber ({house}) am {date}. Was um ihn oder über ihm steht und wie er aussieht, wurde nicht verglichen: Lesen Sie das veröffentlichte Dokument.',
    today: 'Ungewiss: {reference}, so wie diese Website es heute hat, was kein Schlüssel signiert.',
    superseded: 'Es gibt eine neuere Version:\u00A0{version}, vom {date}.',
    closed: 'Die Sache ist abgeschlossen.',
    withdrawn: 'Zurückgezogen am {date}.',
    forged:
      'Nicht echt: Diese Datei gibt sich als {reference} aus, aber der Herausgeber ({house}) hat andere Bytes veröffentlicht.',
    unknown:
      'Unbekannt: Das öffentliche Protokoll des Herausgebers ({house}) enthält diese Datei nicht. Eingeschränkte Dokumente stehen nie darin.',
    resaved: 'Eine gedruckte oder neu gespeicherte Kopie beweist nichts: Lesen Sie das veröffentlichte Dokument.',
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
      'Onzeker: de tekst heeft de woorden van {reference}, versie\u00A0{version}, gepubliceerd door de uitgever ({house}) op {date}. Wat eromheen of eroverheen staat en hoe het eruitziet, is niet vergeleken: lees het gepubliceerde document.',
    today: 'Onzeker: {reference}, zoals deze site het vandaag heeft, wat geen sleutel ondertekent.',
    superseded: 'Er is een nieuwere versie:\u00A0{version}, van {date}.',
    closed: 'De zaak is gesloten.',
    withdrawn: 'Ingetrokken op {date}.',
    forged:
      'Niet echt: dit bestand zegt dat het {reference} is, maar de uitgever ({house}) heeft andere bytes gepubliceerd.',
    unknown:
      'Onbekend: het openbare logboek van de uitgever ({house}) bevat dit bestand niet. Documenten met beperkte verspreiding staan er nooit in.',
    resaved: 'Een afgedrukte of opnieuw opgeslagen kopie bewijst niets: lees het gepubliceerde document.',
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
      'Usikkert: teksten har ordene i {reference}, version\u00A0{version}, offentliggjort af udgiveren ({house}) den {date}. Det, der står omkring eller over dem, og hvordan de ser ud, er ikke sammenlignet: læs det offentliggjorte dokument.',
    today: 'Usikkert: {reference}, som webstedet har det i dag, hvilket ingen nøgle underskriver.',
    superseded: 'Der findes en nyere version:\u00A0{version}, af {date}.',
    closed: 'Sagen er afsluttet.',
    withdrawn: 'Trukket tilbage den {date}.',
    forged:
      'Ikke ægte: filen udgiver sig for at være {reference}, men udgiveren ({house}) har offentliggjort andre byte.',
    unknown:
      'Ukendt: den offentlige log for udgiveren ({house}) har ikke filen. Fortrolige dokumenter står aldrig i den.',
    resaved: 'En udskrevet eller gemt kopi beviser intet: læs det offentliggjorte dokument.',
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
      'Osäkert: texten har orden i {reference}, version\u00A0{version}, publicerad av utgivaren ({house}) den {date}. Det som står runt eller över dem, och hur de ser ut, har inte jämförts: läs det publicerade dokumentet.',
    today: 'Osäkert: {reference}, som webbplatsen har det i dag, vilket ingen nyckel signerar.',
    superseded: 'Det finns en nyare version:\u00A0{version}, av den {date}.',
    closed: 'Ärendet är avslutat.',
    withdrawn: 'Återkallad den {date}.',
    forged: 'Inte äkta: filen säger sig vara {reference}, men utgivaren ({house}) har publicerat andra byte.',
    unknown:
      'Okänd: den offentliga loggen för utgivaren ({house}) har inte filen. Begränsade dokument finns aldrig i den.',
    resaved: 'En kopia som skrivits ut eller sparats om bevisar ingenting: läs det publicerade dokumentet.',
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
      'Incierto: el texto es el de {reference}, versión\u00A0{version}, publicado por el editor ({house}) el {date}. Ni lo que lo rodea o lo cubre ni su aspecto se han comparado: lea el documento publicado.',
    today: 'Incierto: {reference}, tal como este sitio lo ofrece hoy, lo que ninguna clave firma.',
    superseded: 'Hay una versión más reciente:\u00A0{version}, del {date}.',
    closed: 'El asunto está cerrado.',
    withdrawn: 'Se retiró el {date}.',
    forged: 'No auténtico: este archivo dice ser {reference}, pero el editor ({house}) publicó otros bytes.',
    unknown:
      'Desconocido: el registro público del editor ({house}) no contiene este archivo. Los documentos restringidos nunca figuran en él.',
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
      'Largue aqui um ficheiro que o editor ({house}) teria publicado: um PDF, um correio eletrónico, uma página ou um texto Markdown. Saberá se é autêntico e está intacto. O ficheiro não sai do seu dispositivo.',
    choose: 'Escolher um ficheiro',
    drop: 'ou largue-o aqui',
    checking: 'A verificar…',
    genuine: 'Autêntico e intacto: {reference}, versão\u00A0{version}, publicado pelo editor ({house}) em {date}.',
    reset:
      'Incerto: o texto é o de {reference}, versão\u00A0{version}, publicado pelo editor ({house}) em {date}. Nem o que o rodeia ou cobre nem o seu aspeto foram comparados: leia o documento publicado.',
    today: 'Incerto: {reference}, tal como este sítio o apresenta hoje, o que nenhuma chave assina.',
    superseded: 'Há uma versão mais recente:\u00A0{version}, de {date}.',
    closed: 'O assunto está encerrado.',
    withdrawn: 'Foi retirado em {date}.',
    forged: 'Não autêntico: este ficheiro diz ser {reference}, mas o editor ({house}) publicou outros bytes.',
    unknown:
      'Desconhecido: o registo público do editor ({house}) não contém este ficheiro. Os documentos restritos nunca nele figuram.',
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
      'Trascini qui un file che l’editore ({house}) avrebbe pubblicato: un PDF, un messaggio, una pagina o un testo Markdown. Saprà se è autentico e intatto. Il file non lascia il suo dispositivo.',
    choose: 'Scegliere un file',
    drop: 'o trascinarlo qui',
    checking: 'Verifica in corso…',
    genuine: 'Autentico e intatto: {reference}, versione\u00A0{version}, pubblicato dall’editore ({house}) il {date}.',
    reset:
      'Incerto: il testo è quello di {reference}, versione\u00A0{version}, pubblicato dall’editore ({house}) il {date}. Né ciò che lo circonda o lo copre né il suo aspetto sono stati confrontati: legga il documento pubblicato.',
    today: 'Incerto: {reference}, come questo sito lo presenta oggi, il che nessuna chiave firma.',
    superseded: 'Esiste una versione più recente:\u00A0{version}, del {date}.',
    closed: 'La questione è chiusa.',
    withdrawn: 'È stato ritirato il {date}.',
    forged: 'Non autentico: questo file dice di essere {reference}, ma l’editore ({house}) ha pubblicato altri byte.',
    unknown:
      'Sconosciuto: il registro pubblico dell’editore ({house}) non contiene questo file. I documenti riservati non vi figurano mai.',
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
    today: 'Incert: {reference}, așa cum îl prezintă astăzi acest site, ceea ce nicio cheie nu semnează.',
    superseded: 'Există o versiune mai nouă:\u00A0{version}, din {date}.',
    closed: 'Chestiunea este închisă.',
    withdrawn: 'A fost retras la {date}.',
    forged: 'Neautentic: acest fișier spune că este {reference}, dar editorul ({house}) a publicat alți octeți.',
    unknown:
      'Necunoscut: registrul public al editorului ({house}) nu conține acest fișier. Documentele restricționate nu figurează niciodată în el.',
    resaved: 'O copie tipărită sau salvată din nou nu dovedește nimic: citiți documentul publicat.',
    official: 'Documentul publicat',
    entry: 'Intrarea {number} din {count} a registrului public',
    noScript: 'Această pagină are nevoie de JavaScript. Verifică și programul cess: cess verify FIȘIER.',
    unreadable: 'Acest fișier nu poate fi citit.',
    badLog:
      'Registrul public al acestui site nu poate fi citit sau semnătura lui este falsă: nu se poate spune nimic despre niciun fișier.',
  },
} as const satisfies Readonly<Record<string, LogWords>>
