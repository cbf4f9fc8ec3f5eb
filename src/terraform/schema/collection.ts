import type { ElementKind, ListKind, MapKind, SetKind } from "./kind";

/** A list of `element`s. */
export function listOf<E extends ElementKind>(element: E): ListKind<E> {
  return { shape: "list", element };
}

/** A set of `element`s. */
export function setOf<E extends ElementKind>(element: E): SetKind<E> {
  return { shape: "set", element };
}

/** A map from strings to `element`s. */
export function mapOf<E extends ElementKind>(element: E): MapKind<E> {
  return { shape: "map", element };
}
