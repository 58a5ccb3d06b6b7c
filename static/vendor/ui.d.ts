// The part of Preact, signals and htm that our pages use, in as few types as tsc needs to check them.
export interface VNode {
  readonly type: unknown;
  readonly props: Record<string, unknown>;
  readonly key: unknown;
}
export type Child = VNode | ReadonlySignal<unknown> | string | number | boolean | null | undefined | Child[];
export type Component<P = Record<string, unknown>> = (props: P) => Child;

export function h(type: unknown, props?: Record<string, unknown> | null, ...children: Child[]): VNode;
export function html(strings: TemplateStringsArray, ...values: unknown[]): VNode;
export function render(child: Child, parent: Element | DocumentFragment): void;
export const Fragment: Component<{ children?: Child }>;

export interface ReadonlySignal<T> {
  readonly value: T;
  peek(): T;
  subscribe(told: (value: T) => void): () => void;
}
export interface Signal<T> extends ReadonlySignal<T> {
  value: T;
}
export function signal<T>(value: T): Signal<T>;
export function computed<T>(compute: () => T): ReadonlySignal<T>;
export function effect(run: () => undefined | (() => void)): () => void;
export function effect(run: () => void): () => void;
export function batch<T>(run: () => T): T;
export function untracked<T>(run: () => T): T;
export function useSignal<T>(value: T): Signal<T>;
export function useComputed<T>(compute: () => T): ReadonlySignal<T>;
export function useSignalEffect(run: () => undefined | (() => void)): void;
export function useSignalEffect(run: () => void): void;

export interface Ref<T> {
  current: T;
}
export type Inputs = readonly unknown[];
export function useRef<T>(initial: T): Ref<T>;
export function useRef<T>(initial: T | null): Ref<T | null>;
export function useState<T>(initial: T | (() => T)): [T, (next: T | ((before: T) => T)) => void];
export function useEffect(run: () => undefined | (() => void), inputs?: Inputs): void;
export function useEffect(run: () => void, inputs?: Inputs): void;
export function useLayoutEffect(run: () => undefined | (() => void), inputs?: Inputs): void;
export function useLayoutEffect(run: () => void, inputs?: Inputs): void;
export function useMemo<T>(compute: () => T, inputs: Inputs): T;
// biome-ignore lint/suspicious/noExplicitAny: a callback keeps whatever arguments it was written with.
export function useCallback<F extends (...args: any[]) => unknown>(callback: F, inputs: Inputs): F;

export interface Context<T> {
  Provider: Component<{ value: T; children?: Child }>;
}
export function createContext<T>(value: T): Context<T>;
export function useContext<T>(context: Context<T>): T;
