import { namesIn } from "../../../app/compare/names.ts";
import { closed } from "../../../domain/decision/words/parts/sentence.ts";
import { answerWords } from "../../../domain/decision/words/plain/answer-words.ts";
import { findOutWords } from "../../../domain/decision/words/plain/find-out-words.ts";
import { voicesOn } from "../../../domain/lenses/evidence/evidence.ts";
import { modelOf } from "../../../domain/organisation/models.ts";
import { onPage } from "../../drawings/parts.ts";
import { pathTo } from "../../routes.ts";
import { compareAddress } from "../address.ts";
import { chosenIn } from "../chosen.ts";
import { fourAtOnce } from "../first/four-at-once.ts";
import { problemIn } from "../ranking/problem.ts";
import type { Scene } from "../scene.ts";

/** So many statements stand for and so many against each model; a sheet holds no more of those that are many. */
const most = { model: 4, decision: 3 } as const;

/** One sheet to bring along: the picture, what speaks for and against, the answer, and what to find out. */
export function briefView(scene: Scene, { address, today }: Readonly<Record<"address" | "today", string>>) {
  const { form, visit, corpus, comparison, organisation, level } = scene;
  const { t, language, format } = visit;
  const { ranking, without, information } = comparison;
  const names = namesIn(language, corpus);
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
    picture: onPage(fourAtOnce(scene), "brief-picture"),
    models: comparison.alternatives.flatMap(({ id, decisions }) => {
      const model = corpus.models.find((known) => known.id === id);
      if (!model) return [];
      const { for: speaking, against } = voicesOn(
        { model: modelOf(decisions), decisions },
        corpus.claims,
        form.scope,
      );
      return [
        { name: model.short[language], number: model.number, for: told(speaking), against: told(against) },
      ];
    }),
    law: t("brief:law"),
    sources: t("brief:sources", { claims: pathTo("sources", language) }),
    date: format.date(today),
    address,
    back: { text: t("brief:back"), href: compareAddress(form, language) },
  };

  function told(ids: readonly string[]) {
    const claims = ids.flatMap((id) => {
      const claim = corpus.claimById.get(id);
      return claim
        ? [{ id, text: claim.text[language], href: pathTo("claim", language, { claim: id }) }]
        : [];
    });
    const rest = claims.length - most[form.scope];
    return {
      claims: claims.slice(0, most[form.scope]),
      rest: rest > 0 ? t("brief:rest", { count: rest }) : null,
    };
  }
}
