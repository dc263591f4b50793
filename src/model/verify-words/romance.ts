import type {VerifyWords} from './words.js'

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
    sealed:
      'Incertain : {reference}, version\u00A0{version}, intact depuis que l’éditeur ({house}) l’a scellé. Le journal public n’a pas cette version : on ne sait pas ici si elle a été remplacée ou retirée. Demandez-le à l’éditeur.',
    disowned:
      'Inconnu : {reference}, version\u00A0{version}. Quiconque détient la clé de ce sceau a pu créer ce fichier. Interrogez l’éditeur.',
    lapsed: 'Le certificat du sceau a expiré.',
    stamp: 'Un horodatage peut montrer quand un sceau a été apposé : cette page n’en examine aucun.',
    revoked: 'L’éditeur ({house}) ne se fie plus à ce certificat, avec effet au {date}.',
    broken: 'Non authentique : ce fichier a été modifié après avoir été scellé.',
    seal: 'Sceau intact : {name}',
    mailSigned: 'Authentique et intact : message de l’éditeur ({house}), signé par {name} ({address}) le {date}.',
    mailChanged: 'Non authentique : ce message a été modifié après sa signature.',
    mailHead: 'En-têtes modifiés depuis la signature : {fields}',
    mailUnsigned: 'Inconnu : rien n’atteste le texte de ce message. Ses pièces jointes sont jugées séparément.',
    mailUncertain:
      'Incertain : {name} ({address}) a signé ce message, mais rien ne prouve qu’il vienne de l’éditeur ({house}) sous cette forme.',
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
    sealed:
      'Incierto: {reference}, versión\u00A0{version}, intacto desde que el editor ({house}) lo selló. El registro público no contiene esta versión: aquí no se sabe si se sustituyó o se retiró. Pregunte al editor.',
    disowned:
      'Desconocido: {reference}, versión\u00A0{version}. Quien tenga la clave de este sello puede haber creado este archivo. Pregunte al editor.',
    lapsed: 'El certificado del sello ha caducado.',
    stamp: 'Un sello de tiempo puede mostrar cuándo se selló el archivo: esta página no examina ninguno.',
    revoked: 'El editor ({house}) ya no confía en este certificado, con efecto desde el {date}.',
    broken: 'No auténtico: este archivo se modificó después de sellarse.',
    seal: 'Sello intacto: {name}',
    mailSigned: 'Auténtico e intacto: mensaje del editor ({house}), firmado por {name} ({address}) el {date}.',
    mailChanged: 'No auténtico: este mensaje se modificó después de firmarse.',
    mailHead: 'Ya no están como se firmaron: {fields}',
    mailUnsigned: 'Desconocido: nada prueba las palabras de este mensaje. Sus adjuntos se juzgan por separado.',
    mailUncertain:
      'Incierto: {name} ({address}) firmó este mensaje, pero nada prueba que proceda del editor ({house}) en esta forma.',
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
    sealed:
      'Incerto: {reference}, versão\u00A0{version}, intacto desde que o editor ({house}) o selou. O registo público não contém esta versão: não se sabe aqui se foi substituída ou retirada. Pergunte ao editor.',
    disowned:
      'Desconhecido: {reference}, versão\u00A0{version}. Quem tiver a chave deste selo pode ter criado este ficheiro. Pergunte ao editor.',
    lapsed: 'O certificado do selo expirou.',
    stamp: 'Um selo temporal pode mostrar quando o ficheiro foi selado: esta página não examina nenhum.',
    revoked: 'O editor ({house}) já não confia neste certificado, com efeitos a partir de {date}.',
    broken: 'Não autêntico: este ficheiro foi alterado depois de selado.',
    seal: 'Selo intacto: {name}',
    mailSigned: 'Autêntico e intacto: mensagem do editor ({house}), assinada por {name} ({address}) em {date}.',
    mailChanged: 'Não autêntico: esta mensagem foi alterada depois de assinada.',
    mailHead: 'Já não estão como foram assinados: {fields}',
    mailUnsigned: 'Desconhecido: nada prova as palavras desta mensagem. Os seus anexos são julgados em separado.',
    mailUncertain:
      'Incerto: {name} ({address}) assinou esta mensagem, mas nada prova que venha do editor ({house}) nesta forma.',
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
    sealed:
      'Incerto: {reference}, versione\u00A0{version}, intatto da quando l’editore ({house}) lo ha sigillato. Il registro pubblico non contiene questa versione: qui non si sa se sia stata sostituita o ritirata. Chieda all’editore.',
    disowned:
      'Sconosciuto: {reference}, versione\u00A0{version}. Chiunque abbia la chiave di questo sigillo può aver creato questo file. Chieda all’editore.',
    lapsed: 'Il certificato del sigillo è scaduto.',
    stamp: 'Una marca temporale può mostrare quando è stato apposto un sigillo: questa pagina non ne esamina alcuna.',
    revoked: 'L’editore ({house}) non si fida più di questo certificato, con decorrenza in data {date}.',
    broken: 'Non autentico: questo file è stato modificato dopo essere stato sigillato.',
    seal: 'Sigillo intatto: {name}',
    mailSigned: 'Autentico e intatto: messaggio dell’editore ({house}), firmato da {name} ({address}) in data {date}.',
    mailChanged: 'Non autentico: questo messaggio è stato modificato dopo la firma.',
    mailHead: 'Non sono più come furono firmati: {fields}',
    mailUnsigned: 'Sconosciuto: nulla prova le parole di questo messaggio. I suoi allegati sono giudicati a parte.',
    mailUncertain:
      'Incerto: {name} ({address}) ha firmato questo messaggio, ma nulla prova che provenga dall’editore ({house}) in questa forma.',
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
    sealed:
      'Incert: {reference}, versiunea\u00A0{version}, nemodificat de când editorul ({house}) l-a sigilat. Registrul public nu conține această versiune: aici nu se știe dacă a fost înlocuită sau retrasă. Întrebați editorul.',
    disowned:
      'Necunoscut: {reference}, versiunea\u00A0{version}. Oricine deține cheia acestui sigiliu poate fi autorul fișierului. Întrebați editorul.',
    lapsed: 'Certificatul sigiliului a expirat.',
    stamp: 'O marcă temporală poate arăta când s-a aplicat sigiliul: această pagină nu examinează niciuna.',
    revoked: 'Editorul ({house}) nu mai are încredere în acest certificat, cu efect de la {date}.',
    broken: 'Neautentic: acest fișier a fost modificat după ce a fost sigilat.',
    seal: 'Sigiliu intact: {name}',
    mailSigned: 'Autentic și nemodificat: mesaj de la editor ({house}), semnat de {name} ({address}) la {date}.',
    mailChanged: 'Neautentic: acest mesaj a fost modificat după ce a fost semnat.',
    mailHead: 'Nu mai sunt așa cum au fost semnate: {fields}',
    mailUnsigned: 'Necunoscut: nimic nu dovedește cuvintele acestui mesaj. Fișierele atașate sunt judecate separat.',
    mailUncertain:
      'Incert: {name} ({address}) a semnat acest mesaj, dar nimic nu dovedește că vine de la editor ({house}) în această formă.',
  },
} as const satisfies Readonly<Record<string, VerifyWords>>
