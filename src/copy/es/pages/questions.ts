// Spanish: the page "Questions to ask".
import type { QuestionsTexts } from '../../page-texts/questions.ts';

/** "1 pregunta copiada", "3 preguntas copiadas". */
const questions = (count: number, done: string): string => (count === 1 ? `1 pregunta ${done}` : `${count} preguntas ${done}s`);

export const QUESTIONS: QuestionsTexts = {
  title: 'Preguntas',
  lead: 'Una visita es corta, y es fácil olvidar lo que se quería saber. Elija lo que le importa y llévelo con usted.',
  how: 'Marque las preguntas que quiera. Después cópielas en su teléfono, o imprímalas con espacio para escribir.',
  groups: [
    {
      id: 'fit',
      title: '¿Es para mí?',
      questions: [
        '¿Tengo migraña crónica? ¿Cómo se sabe?',
        '¿Por qué me propone estas inyecciones, y por qué ahora?',
        '¿Qué otra cosa podría probar? ¿Cómo es en comparación?',
        '¿Qué pasa si espero, o si no me las pongo?',
      ],
    },
    {
      id: 'help',
      title: '¿Qué pueden lograr?',
      questions: [
        '¿Cuántas personas como yo mejoran con ellas? ¿Cuánto mejoran?',
        '¿Cuándo empezaría a notarlo? ¿Cuánto dura?',
        '¿Cómo sabremos si me funcionan?',
        '¿Después de cuántas visitas lo dejaríamos si no me ayudan?',
        '¿Puedo seguir tomando mi medicamento para las crisis? ¿Con qué frecuencia?',
      ],
    },
    {
      id: 'points',
      title: '¿Dónde van las inyecciones?',
      questions: [
        '¿Usará los 31 puntos habituales, o cambiará algo en mi caso? ¿Por qué?',
        '¿Dónde empieza mi dolor? ¿Cambia eso los puntos?',
        '¿Qué marca me pondrán, y cuántas unidades?',
        '¿Quién pone las inyecciones, y con qué frecuencia lo hace?',
      ],
    },
    {
      id: 'harm',
      title: '¿Qué puede salir mal?',
      questions: [
        '¿Qué efectos secundarios son frecuentes? ¿Cuáles durarían?',
        '¿Qué puede hacer usted para que sea menos probable una ceja caída o un cuello débil?',
        '¿Con qué señales debo buscar ayuda de inmediato? ¿A quién llamo?',
        '¿Qué significa para mí la advertencia destacada?',
      ],
    },
    {
      id: 'me',
      title: '¿Qué debería saber usted de mí?',
      questions: [
        'Tomo estos medicamentos. ¿Importa alguno de ellos?',
        'Tengo, o he tenido, una enfermedad de los nervios o de los músculos. ¿Importa eso?',
        'Me cuesta tragar o respirar. ¿Importa eso?',
        'Estoy embarazada, doy el pecho o quiero quedar embarazada. ¿Qué pasa en ese caso?',
        'Ya me han puesto toxina botulínica antes. ¿Importa eso?',
        'Me dan miedo las agujas. ¿Qué puede ayudarme?',
      ],
    },
    {
      id: 'after',
      title: 'Después',
      questions: [
        '¿Qué debo evitar ese día, y durante cuánto tiempo?',
        '¿Puedo conducir hasta casa e ir a trabajar?',
        '¿Cuándo es la próxima visita, y qué pasa si tengo que cambiarla?',
        '¿Qué debo anotar hasta entonces?',
      ],
    },
    {
      id: 'cost',
      title: 'El precio y cómo seguir',
      questions: [
        '¿Cuánto me cuesta? ¿Quién tiene que aprobar el pago?',
        '¿Durante cuánto tiempo siguen las personas con las inyecciones?',
        '¿Qué pasa cuando lo dejamos?',
      ],
    },
  ],
  chosen: (count) => (count === 0 ? 'Ninguna marcada: se llevarían todas.' : `${questions(count, 'marcada')}.`),
  copy: 'Copiar como texto',
  print: 'Imprimir',
  clear: 'Desmarcar todas',
  copied: (count) => `${questions(count, 'copiada')}.`,
  notCopied: 'Este navegador no deja que una página copie. Imprimir sí funciona, o seleccione el texto a mano.',
  heading: 'Mis preguntas para la visita',
  kept: 'Sus marcas quedan en esta página solo mientras está abierta. No se guardan ni se envían.',
};
