import { namesIn } from "../../../app/compare/names.ts";
import type { Claim } from "../../../domain/corpus/schema.ts";
import { closed } from "../../../domain/decision/words/parts/sentence.ts";
import { answerWords } from "../../../domain/decision/words/plain/answer-words.ts";
import { findOutWords } from "../../../domain/decision/words/plain/find-out-words.ts";
import { type EvidenceSubject, type Voices, voicesOn } from "../../../domain/lenses/evidence/evidence.ts";
import { modelOf } from "../../../domain/organisation/models.ts";
import { overviewsOn } from "../../drawings/overview/overviews.ts";
import { onPage } from "../../drawings/parts.ts";
import { pathTo } from "../../routes.ts";
import { compareAddress } from "../address.ts";
import { chosenIn } from "../chosen.ts";
import { problemIn } from "../ranking/problem.ts";
import type { Scene } from "../scene.ts";
import { type Side, speaksOn } from "./speaks-on.ts";

/** So many statements stand for and so many against each model; a sheet holds no more of those that are many. */
const most = { model: 4, decision: 2 } as const;

/** One sheet to bring along: the picture, what speaks for and against, the answer, and what to find out. */
export function briefView(scene: Scene, { address, today }: Readonly<Record<"address" | "today", string>>) {
  const { form, visit, corpus, comparison, organisation, level } = scene;
  const { t, language, format } = visit;
  const { ranking, without, information } = comparison;
  const names = namesIn(language, corpus);
  const overviews = overviewsOn(scene);
  const allClaims = `${compareAddress(form, language)}#${t("compare:anchor.claims")}`;
  const { title, sentences } = answerWords(problemIn(scene), ranking, without)(names, language);
  return {
    title: t("brief:title", { municipality: organisation.name[language] }),
    finding: title,
    sentences,
    // A statement is known by its number here, and may be read above.
    questions: findOutWords(information, { ...names, statement: (id) => id }, language),
    chosen: t("brief:chosen", {
      chosen: closed([chosenIn(scene), ...(level === 0 ? [] : [t(`overview:level.${level}`)])].join(" · ")),
    }),
    models: comparison.alternatives.flatMap(({ id, decisions }) => {
      const overview = overviews.find(({ model }) => model.id === id);
      if (!overview) return [];
      const { model, decided, diagram } = overview;
      const subject = { model: modelOf(decisions), decisions };
      const voices = voicesOn(subject, corpus.claims, form.scope);
      return [
        {
          name: model.short[language],
          number: model.number,
          gist: model.gist[language],
          decided,
          picture: onPage(diagram, `brief-${id}`),
          for: told(voices, "for", subject),
          against: told(voices, "against", subject),
        },
      ];
    }),
    law: t("brief:law"),
    sources: t("brief:sources", { claims: pathTo("sources", language) }),
    date: format.date(today),
    address,
    back: { text: t("brief:back"), href: compareAddress(form, language) },
  };

  function told(voices: Voices, side: Side, subject: EvidenceSubject) {
    const heard = voices[side].flatMap((id) => corpus.claimById.get(id) ?? []);
    // What is said of the model itself comes before what is said of others that share its choices.
    const isOwn = ({ bears }: Claim) =>
      bears.some(({ model }) => model !== undefined && model === subject.model);
    const claims = [...heard.filter(isOwn), ...heard.filter((claim) => !isOwn(claim))].map((claim) => ({
      id: claim.id,
      on: speaksOn(claim, side, subject, scene),
      text: claim.text[language],
      href: pathTo("claim", language, { claim: claim.id }),
    }));
    const rest = claims.length - most[form.scope];
    return {
      claims: claims.slice(0, most[form.scope]),
      rest: rest > 0 ? { text: t("brief:rest", { count: rest }), href: allClaims } : null,
    };
  }
}
