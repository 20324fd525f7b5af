import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FacetName, facetNames } from "@/lib/domain/options/option";
import type { Comment } from "./comment";
import { ancestorsOf, branchesOn, type CommentNode, commentTree, countByFacet, descendantsOf } from "./tree";

/** Comments in the order of writing, each the answer to an earlier one, to one that is not held, or to none. */
const thread = fc
  .array(fc.record({ parent: fc.integer({ min: -1, max: 12 }), facet: fc.option(fc.constantFrom(...facetNames)) }), {
    maxLength: 12,
  })
  .map((list) =>
    list.map(({ parent, facet }, index): Comment => {
      const parentId = parent === -1 ? null : parent < index ? `c${parent}` : "not held";
      const subject = { kind: "option" as const, id: "option", facet };
      return {
        ...{ id: `c${index}`, seq: index, subject, parentId, authorId: "me", postedAt: index },
        ...{ quote: null, kind: null, body: "", editedAt: null, edits: 0, deletedAt: null },
        ...{ reactions: {}, resolution: null, hidden: null },
      };
    }),
  );

const shuffled = thread.chain((list) =>
  fc
    .shuffledSubarray(list, { minLength: list.length })
    .map((order): [Comment[], Record<string, Comment>] => [
      list,
      Object.fromEntries(order.map((comment) => [comment.id, comment])),
    ]),
);

const flat = (nodes: CommentNode[]): CommentNode[] => nodes.flatMap((node) => [node, ...descendantsOf(node)]);

describe("a thread as a tree", () => {
  it("holds every comment once, below what it answers, in the order of writing", () => {
    fc.assert(
      fc.property(shuffled, ([list, comments]) => {
        const tree = commentTree(comments);
        const nodes = flat(tree);
        expect(nodes.map(({ comment }) => comment.id).toSorted()).toEqual(list.map(({ id }) => id).toSorted());
        for (const { comment, replies, size } of nodes) {
          expect(replies.map((reply) => reply.comment)).toEqual(list.filter(({ parentId }) => parentId === comment.id));
          expect(size).toBe(flat(replies).length);
        }
        expect(tree.map(({ comment }) => comment)).toEqual(
          list.filter(({ parentId }) => parentId === null || parentId === "not held"),
        );
      }),
    );
  });

  it("knows what stands above a comment", () => {
    fc.assert(
      fc.property(shuffled, ([, comments]) => {
        for (const node of flat(commentTree(comments))) {
          for (const below of descendantsOf(node))
            expect(ancestorsOf(comments, below.comment.id)).toContain(node.comment.id);
          const [nearest] = ancestorsOf(comments, node.comment.id);
          expect(nearest).toBe(node.comment.parentId === "not held" ? undefined : (node.comment.parentId ?? undefined));
        }
      }),
    );
  });

  it("read for one facet keeps whole branches, and all of those on it", () => {
    const focus = fc.constantFrom<FacetName | null>("summary", "implementation", null);
    fc.assert(
      fc.property(shuffled, focus, ([list, comments], facet) => {
        const tree = commentTree(comments);
        const kept = branchesOn(facet, tree);
        const shown = flat(kept).map(({ comment }) => comment.id);
        for (const { id, subject } of list) if (subject.facet === facet) expect(shown).toContain(id);
        for (const branch of kept)
          expect(flat([branch]).some(({ comment }) => comment.subject.facet === facet)).toBe(true);
        expect(branchesOn("all", tree)).toEqual(tree);
        expect(countByFacet(comments).get(facet) ?? 0).toBe(
          list.filter(({ subject }) => subject.facet === facet).length,
        );
      }),
    );
  });
});
