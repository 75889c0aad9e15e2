// Spanish: the page "Accessibility".
import type { AccessTexts } from '../../page-texts/access.ts';

export const ACCESS: AccessTexts = {
  title: 'Accesibilidad',
  lead: 'Cómo se puede usar este sitio, qué hemos probado y qué no.',
  standard: {
    title: 'Qué buscamos',
    said: [
      'Buscamos cumplir el nivel AA de las WCAG 2.2, las reglas de acceso de la web. El texto normal va más allá: su contraste es de 7 a 1 o más.',
      'Esta es nuestra propia opinión. Nadie de fuera lo ha evaluado todavía.',
    ],
  },
  ways: {
    title: 'Cómo puede usarlo',
    said: ['Hay más de una manera de hacer cada cosa:'],
    listed: [
      'Con ratón, con el dedo o solo con el teclado. Nunca hace falta arrastrar ni pellizcar.',
      'De oído. Todos los puntos están en una lista, en palabras, con su lugar y su porqué.',
      'Sin imagen en 3D, con imágenes fijas, o incluso sin ningún programa.',
      'En claro, oscuro o tenue. La página también puede usar los colores de su sistema.',
      'Con letra grande o en una ventana estrecha.',
      'Sin movimiento, si usted o su dispositivo lo piden.',
      'Mucho de esto se elige en «Comodidad». Queda guardado en su dispositivo.',
    ],
  },
  tested: {
    title: 'Qué se probó y cómo',
    said: [
      'Unos programas prueban cada versión. Abren las páginas ya hechas en el navegador Chromium, y los caminos principales también en Firefox. Un fallo detiene la nueva versión.',
    ],
    listed: [
      'Un verificador de reglas (axe) mira cada página, en claro, oscuro y tenue, en una pantalla ancha y en un teléfono.',
      'Se calcula el contraste del texto y de las líneas en claro, oscuro y tenue.',
      'Los colores de las zonas se comparan como los ve una persona con daltonismo, y en gris. Además, cada zona tiene una forma.',
      'Se miden los botones. Cada uno tiene 24 píxeles de ancho y de alto, o ese espacio para él solo.',
      'La letra se hace el doble de grande, se separan líneas y palabras, y la ventana se pone a 320 píxeles de ancho. Nada puede quedar cortado.',
      'Un programa recorre páginas con la tecla Tab. Mira si el foco se ve y no queda debajo de nada.',
      'Se prueban los modos de alto contraste del sistema.',
      'Lo que el navegador le dice a un lector de pantalla se lee en orden, para un punto y para cada tipo de lector.',
    ],
  },
  untested: {
    title: 'Qué no se probó',
    said: ['Esto queda por hacer:'],
    listed: [
      'Ninguna persona lo ha usado todavía con un lector de pantalla.',
      'Ninguna persona con migraña lo ha probado todavía para nosotros.',
      'No se han probado el control por voz, los pulsadores ni el control con la vista.',
      'No se ha probado el navegador Safari.',
      'Ningún profesional clínico ha revisado todavía el texto, ni en inglés ni en español.',
    ],
  },
  limits: {
    title: 'Qué no funciona bien',
    said: ['Conocemos estos límites:'],
    listed: [
      'Algunas preguntas del cuestionario muestran un punto encendido en la cabeza. Para esas hace falta ver la imagen.',
      'El lápiz y el foco de luz para charlas necesitan ratón o dedo. La charla funciona sin ellos.',
      'La imagen muestra partes pequeñas. La lista y los paneles dicen lo mismo en palabras.',
      'Los artículos que citamos están en otros sitios. No sabemos si son fáciles de usar.',
    ],
  },
  report: {
    title: 'Si algo se lo impide',
    said: [
      'Por favor, díganoslo en la lista de incidencias del proyecto, donde se guarda su código. Indique la página y lo que quería hacer. Ayuda saber qué navegador y qué ayudas usa.',
    ],
  },
  checked: (day) => `Esta página se revisó por última vez el ${day}.`,
};
