// Spanish: the page "About".
import type { AboutTexts } from '../../page-texts/about.ts';

export const ABOUT: AboutTexts = {
  title: 'Acerca de',
  lead: 'Quién hizo el texto, cuánta certeza tenemos y qué no hace este sitio.',
  review: {
    title: 'Quién lo ha revisado',
    said: [
      'Ningún profesional clínico ha revisado aún estas páginas. Hasta que alguno lo haga, no dé nada de lo que lee aquí por definitivo. Este texto en español todavía no lo ha revisado un profesional clínico que lo tenga como lengua materna.',
      'Cuando alguien lo haga, aquí estarán su nombre, su profesión y la fecha.',
    ],
  },
  method: {
    title: 'Cómo se hizo',
    said: [
      'Cada dato se tomó de una fuente: los ensayos, las guías, artículos de anatomía o páginas que repiten la ficha técnica. Algunos se escribieron de memoria, y están marcados.',
      'Escribimos los datos con nuestras propias palabras. Con cada uno guardamos su fuente y cuánto habíamos leído de ella.',
      'La cabeza es un modelo, no una persona. Cada punto se colocó en ella según su regla publicada y después se midió.',
      'Un programa comprueba que cada dato tenga una fuente, suma todos los puntos y las dosis, y mide si los textos son difíciles de leer.',
    ],
  },
  certainty: {
    title: 'Cuánta certeza tenemos',
    said: [
      'Un número pequeño detrás de una frase lleva a su fuente. Cada fuente dice cuánto leímos de ella.',
      'Cada dato está marcado de una de estas cuatro formas:',
    ],
    primary: 'Lo leímos directamente en la ficha técnica, el ensayo o la guía.',
    secondary: 'Lo leímos en un texto que cuenta lo que dice el original.',
    memory: 'Es lo que se suele enseñar, pero no teníamos ningún texto a mano. Está marcado en la página.',
    derived: 'Lo calculamos o dedujimos a partir de otros datos. Está marcado en la página.',
  },
  elsewhere: {
    title: 'Cifras que quizá haya leído en otro sitio',
    said: [
      {
        text: 'La página de una clínica da 10 unidades para el músculo de la frente que sube las cejas. En el esquema son 20 unidades.',
        claim: 'wrong-frontalis-10-units',
      },
      {
        text: 'Un artículo dice que los puntos adicionales pueden ir a 8 músculos. Son hasta 8 puntos, pero en 3 músculos.',
        claim: 'wrong-eight-extra-muscles',
      },
      { text: 'Una entrevista habla de 45 unidades adicionales. Son 40 como máximo.', claim: 'wrong-45-extra-units' },
      {
        text: 'Una página dice que los puntos de la sien están 1,5 cm por encima del borde de la cuenca del ojo. Esa es una regla para la frente.',
        claim: 'wrong-temple-above-rim',
      },
      {
        text: 'Algunos esquemas antiguos o locales tienen 16 puntos, o 100 unidades. El esquema de los grandes ensayos tiene 31 puntos y 155 unidades.',
        claim: 'wrong-other-schemes',
      },
    ],
  },
  corrections: {
    title: 'Si encuentra un error',
    said: [
      'Por favor, díganoslo en la lista de incidencias del proyecto, donde se guarda su código. Indique la página y la frase. Una fuente ayuda.',
      'Un error se corrige en el texto y en los datos, y se anota en la lista de cambios de los datos.',
    ],
  },
  limits: {
    title: 'Lo que esto no es',
    said: [
      'No es un dispositivo médico. No da consejos para ninguna persona concreta y no sustituye a su equipo médico.',
      'No vendemos nada. No tenemos relación con ningún fabricante.',
    ],
  },
  names: {
    title: 'El nombre del medicamento',
    said: [
      {
        text: 'Las unidades de una marca de toxina botulínica no se pueden cambiar por unidades de otra.',
        claim: 'units-not-interchangeable',
      },
    ],
    plain: 'Lo llamamos onabotulinumtoxinA. Ese es el nombre de la sustancia. Botox es la marca.',
  },
  data: {
    title: 'Los datos',
    said: [
      'El esquema y las cifras también se guardan en un archivo, con sus fuentes. Un segundo archivo contiene las frases. Puede usarlos y comprobarlos.',
    ],
    download: 'Descargar los datos (JSON)',
    notices: 'Licencias de los programas de este sitio (texto)',
  },
  privacy: {
    title: 'Qué se guarda sobre usted',
    said: [
      'No se le pide ningún dato y no se envía nada.',
      'Cuatro cosas que usted elige se quedan en este dispositivo: el brillo, el idioma, quién lee y dónde dejó el recorrido por la visita.',
      'Lo que aprende en el cuestionario también se queda ahí, si usted lo pide.',
    ],
  },
};
