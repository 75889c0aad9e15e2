// Spanish: the walk through a visit, step by step.
import type { VisitTexts } from '../../page-texts/visit.ts';

export const VISIT: VisitTexts = {
  lead: 'Qué pasa en una visita, un paso tras otro. Usted sigue cuando quiere. Nada avanza solo.',
  position: {
    'lie-down': { text: 'Usted se acuesta boca arriba.', claim: 'position-supine-sitting' },
    'still-lying': { text: 'Usted sigue boca arriba.', claim: 'position-supine-sitting' },
    'sit-up': { text: 'Ahora usted se sienta.', claim: 'position-supine-sitting' },
    'still-sitting': { text: 'Usted sigue en posición sentada.', claim: 'position-supine-sitting' },
  },
  steps: {
    before: {
      brief: { text: 'Traiga una lista de sus medicamentos.', claim: 'prepare-bring' },
      said: [
        {
          text: 'Traiga una lista de sus medicamentos, sobre todo los que evitan coágulos en la sangre (anticoagulantes). Venga con la piel limpia y sin mucho maquillaje.',
          claim: 'prepare-bring',
        },
        { text: 'Traiga también su diario de dolor de cabeza.', claim: 'prepare-diary' },
        { text: 'Unas pinzas para el pelo y ropa de cuello holgado pueden ayudar.', claim: 'prepare-clothes' },
        {
          text: 'Diga al equipo si está embarazada o da el pecho, o si tiene una enfermedad de los nervios o de los músculos. Dígalo también si le cuesta tragar o respirar.',
          claim: 'tell-staff',
        },
      ],
      more: [
        {
          text: 'El equipo también debería saber si tiene problemas de sangrado, una operación prevista, una operación en la cara, debilidad en la frente o párpados caídos, y si ha recibido alguna toxina botulínica en los últimos 4 meses.',
          claim: 'tell-staff',
        },
        {
          text: 'Y si usa algunos medicamentos: relajantes musculares, antibióticos que se le hayan inyectado, y lo que toma para dormir, para un resfriado o para una alergia.',
          claim: 'tell-staff-medicines',
        },
      ],
    },
    expect: {
      brief: { text: 'Las clínicas dicen que dura de 10 a 20 minutos.', claim: 'session-length' },
      said: [
        { text: 'Usted recibe 31 inyecciones pequeñas en la cabeza, el cuello y los hombros.', claim: 'fixed-scheme' },
        { text: 'Las clínicas dicen que esto dura de 10 a 20 minutos.', claim: 'session-length' },
        { text: 'Ahora verá el orden en que suele enseñarse. Es una costumbre, no una regla.', claim: 'order-teaching' },
      ],
      more: [
        {
          text: 'NICE, que asesora al servicio de salud de Inglaterra, calculó menos de 30 minutos en total.',
          claim: 'session-length-uk',
        },
        { text: 'La ficha técnica de EE. UU. nombra los músculos en otro orden.', claim: 'order-other' },
        {
          text: 'Una página de formación busca los puntos con la persona sentada en una silla.',
          claim: 'position-seated-landmarks',
        },
      ],
    },
    frown: {
      brief: { text: '3 puntos van en los músculos de fruncir el ceño.', claim: 'points-per-muscle' },
      said: [
        { text: '3 puntos van en los músculos de fruncir el ceño.', claim: 'points-per-muscle' },
        { text: 'Están entre sus cejas y justo por encima de ellas.', claim: 'forehead-where' },
      ],
      more: [],
    },
    forehead: {
      brief: { text: '4 puntos van en el músculo que levanta sus cejas.', claim: 'points-per-muscle' },
      said: [
        { text: '4 puntos van en el músculo que levanta sus cejas, 2 en cada lado.', claim: 'points-per-muscle' },
        { text: 'Están en el tercio superior de su frente.', claim: 'forehead-where' },
      ],
      more: [{ text: 'Se hacen los dos lados de un músculo antes de pasar al músculo siguiente.', claim: 'order-both-sides' }],
    },
    temples: {
      brief: { text: '4 puntos van en el músculo de masticar de cada sien.', claim: 'points-per-muscle' },
      said: [
        { text: '8 puntos van en los músculos de masticar de sus sienes, 4 en cada lado.', claim: 'points-per-muscle' },
        { text: 'Están por encima de la oreja y por delante de ella, donde hay pelo.', claim: 'temple-where' },
      ],
      more: [],
    },
    occipital: {
      brief: { text: '6 puntos van en el músculo delgado de la parte de atrás de su cabeza.', claim: 'points-per-muscle' },
      said: [
        {
          text: '6 puntos van en el músculo delgado de la parte de atrás de su cabeza, 3 en cada lado.',
          claim: 'points-per-muscle',
        },
        { text: 'Están justo por encima de la cresta donde el cráneo se une con el cuello.', claim: 'occipital-where' },
      ],
      more: [],
    },
    neck: {
      brief: { text: '4 puntos van en los músculos de la parte alta de su cuello.', claim: 'points-per-muscle' },
      said: [
        {
          text: '4 puntos van en los músculos junto a la columna, en la parte alta de su cuello, 2 en cada lado.',
          claim: 'points-per-muscle',
        },
      ],
      more: [],
    },
    shoulders: {
      brief: { text: 'Los últimos 6 puntos van en el músculo del cuello al hombro.', claim: 'points-per-muscle' },
      said: [
        { text: 'Los últimos 6 puntos van en el músculo del cuello al hombro, 3 en cada lado.', claim: 'points-per-muscle' },
        { text: 'Algunas personas reciben hasta 8 puntos más, donde más les duele.', claim: 'extra-points' },
      ],
      more: [],
    },
    feel: {
      brief: { text: 'Cada una se siente como un pequeño pinchazo o escozor.', claim: 'session-feels-like' },
      said: [
        { text: 'Cada una se siente como un pequeño pinchazo o escozor.', claim: 'session-feels-like' },
        { text: 'Las clínicas dicen que no hace falta anestesia.', claim: 'session-no-anaesthetic' },
        {
          text: 'En un grupo de 254 pacientes, unos 15 de cada 100 tuvieron dolor en un punto durante un día o más.',
          claim: 'session-site-pain',
        },
        {
          text: 'Cerca de 1 de cada 100 se desmayó. No hubo un segundo grupo con el que compararlos.',
          claim: 'session-fainting',
        },
      ],
      more: [],
    },
    after: {
      brief: { text: 'Siga los consejos de su clínica. Cambian de una clínica a otra.', claim: 'aftercare-differs' },
      said: [
        { text: 'Una clínica dice que puede irse a casa justo después.', claim: 'session-home-after' },
        {
          text: 'Las clínicas no se ponen de acuerdo en lo que hay que evitar. Siga los consejos de la suya.',
          claim: 'aftercare-differs',
        },
        {
          text: 'Su dolor de cabeza puede empeorar durante unos días. En un grupo de 254 pacientes, esto les pasó a unos 4 de cada 100. No hubo un segundo grupo con el que compararlos.',
          claim: 'session-worse-headache',
        },
      ],
      more: [
        {
          text: 'Un profesional clínico dice: no se frote la piel durante el resto del día.',
          claim: 'aftercare-same-day',
        },
        {
          text: 'Una clínica dice: no frotar durante un día, y nada de calor ni de ejercicio intenso.',
          claim: 'aftercare-one-day',
        },
        {
          text: 'Otra clínica dice: nada de masajes, duchas calientes ni spa durante 2 días.',
          claim: 'aftercare-two-days',
        },
        { text: 'Hay quienes añaden: mantenga el cuerpo erguido durante 4 horas.', claim: 'aftercare-upright' },
      ],
    },
    help: {
      brief: { text: 'Busque ayuda de inmediato si le cuesta tragar, hablar o respirar.', claim: 'seek-help' },
      said: [
        {
          text: 'Busque ayuda de inmediato si le cuesta tragar, hablar o respirar. Puede empezar desde horas hasta semanas después.',
          claim: 'seek-help',
        },
        {
          text: 'Puede significar que el medicamento se ha extendido por el cuerpo. Eso puede poner en peligro la vida, así que no espere.',
          claim: 'boxed-warning',
        },
        {
          text: 'El fabricante dice que no se confirmó ningún caso grave con la dosis para la migraña crónica.',
          claim: 'boxed-warning-maker',
        },
        { text: 'No conduzca si siente debilidad o mareo, o si ve doble.', claim: 'do-not-drive' },
      ],
      more: [],
    },
    next: {
      brief: { text: 'La próxima visita es dentro de 12 semanas.', claim: 'repeat-12-weeks' },
      said: [
        {
          text: 'En los ensayos dio mejor resultado que una inyección sin medicamento (placebo) desde la semana 1: cerca de 1,6 días menos con dolor de cabeza esa semana, y 1,1 menos con placebo. Fue estable desde la semana 3.',
          claim: 'onset-trials',
        },
        {
          text: 'Las páginas para pacientes hablan de plazos más largos: de 1 a 2 semanas, 4 semanas, o solo después de la segunda visita.',
          claim: 'onset-patient-pages',
        },
        { text: 'No es una cura, y no ayuda a todas las personas.', claim: 'not-a-cure' },
        { text: 'La próxima visita es dentro de 12 semanas.', claim: 'repeat-12-weeks' },
      ],
      more: [
        {
          text: 'Algunos profesionales clínicos ven que el efecto se va perdiendo a partir de la semana 10, más o menos.',
          claim: 'wear-off',
        },
      ],
    },
  },
  next: 'Siguiente',
  back: 'Anterior',
  more: 'Más sobre esto',
  beginAgain: 'Empezar de nuevo',
  explore: 'Salir del recorrido',
  end: 'Fin del recorrido',
  present: 'Presentar',
  presentHint: 'Llena la ventana con letra grande. Las flechas del teclado avanzan y retroceden; con Escape se sale.',
  stopPresenting: 'Terminar',
  spotlight: 'Foco de luz',
  pen: 'Dibujar',
  penHint: 'Dibuje sobre la imagen. Las líneas se borran solas.',
  pace: { label: 'Puntos', area: 'Todos a la vez', point: 'Uno a uno' },
};
