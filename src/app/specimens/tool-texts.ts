// What tools and settings say, all together: for the specimens, and for tests that look at all that is said.
import type { ComfortWords } from '#copy/comfort-words.ts';
import { loadComfortWords } from '#copy/load-comfort.ts';
import { loadOfflineWords } from '#copy/load-offline.ts';
import { loadRestWords } from '#copy/load-rest.ts';
import type { LocaleId } from '#copy/locale-ids.ts';
import type { OfflineWords } from '#copy/offline-words.ts';
import type { RestWords } from '#copy/rest-words.ts';
import type { DeskWords } from '#copy/tools/desk-words.ts';
import type { EmbedWords } from '#copy/tools/embed-words.ts';
import { loadDeskWords } from '#copy/tools/load-desk.ts';
import { loadEmbedWords } from '#copy/tools/load-embed.ts';
import { type HandoutTexts, loadHandoutTexts } from '#copy/tools/load-handout.ts';
import { loadPictureWords } from '#copy/tools/load-picture.ts';
import { loadPlanWords } from '#copy/tools/load-plan.ts';
import { loadQuizTexts, type QuizTexts } from '#copy/tools/load-quiz.ts';
import { loadShareWords } from '#copy/tools/load-share.ts';
import type { PictureWords } from '#copy/tools/picture-words.ts';
import type { PlanWords } from '#copy/tools/plan-words.ts';
import type { ShareWords } from '#copy/tools/share-words.ts';

export interface ToolTexts {
  readonly comfort: ComfortWords;
  readonly rest: RestWords;
  readonly desk: DeskWords;
  readonly quiz: QuizTexts;
  readonly embed: EmbedWords;
  readonly share: ShareWords;
  readonly plan: PlanWords;
  readonly picture: PictureWords;
  readonly handout: HandoutTexts;
  readonly offline: OfflineWords;
}

export async function loadToolTexts(locale: LocaleId): Promise<ToolTexts> {
  const [comfort, rest, desk, quiz, embed, share, plan, picture, handout, offline] = await Promise.all([
    loadComfortWords(locale),
    loadRestWords(locale),
    loadDeskWords(locale),
    loadQuizTexts(locale),
    loadEmbedWords(locale),
    loadShareWords(locale),
    loadPlanWords(locale),
    loadPictureWords(locale),
    loadHandoutTexts(locale),
    loadOfflineWords(locale),
  ]);
  return { comfort, rest, desk, quiz, embed, share, plan, picture, handout, offline };
}
