// The part of socket.io-client that shared/link.js uses.
// biome-ignore lint/suspicious/noExplicitAny: what arrives is checked where it is used.
export type Listener = (...args: any[]) => void;

export interface Emitter {
  on(event: string, listener: Listener): this;
  once(event: string, listener: Listener): this;
  off(event?: string, listener?: Listener): this;
}
export interface Manager extends Emitter {
  reconnection(on: boolean): this;
  reconnectionDelay(ms: number): this;
  reconnectionDelayMax(ms: number): this;
  randomizationFactor(factor: number): this;
  open(done?: (error?: Error) => void): this;
  engine?: { close(): void };
}
export interface Socket extends Emitter {
  readonly id?: string;
  readonly connected: boolean;
  readonly active: boolean;
  readonly io: Manager;
  readonly volatile: Socket;
  auth: Record<string, unknown> | ((give: (auth: Record<string, unknown>) => void) => void);
  connect(): this;
  disconnect(): this;
  emit(event: string, ...args: unknown[]): this;
  timeout(ms: number): Socket;
  // biome-ignore lint/suspicious/noExplicitAny: an answer is read by who asked.
  emitWithAck(event: string, ...args: unknown[]): Promise<any>;
}
export interface Options {
  path?: string;
  auth?: Socket["auth"];
  query?: Record<string, string>;
  transports?: ["websocket"];
  autoConnect?: boolean;
  forceNew?: boolean;
  multiplex?: boolean;
  reconnection?: boolean;
  reconnectionAttempts?: number;
  reconnectionDelay?: number;
  reconnectionDelayMax?: number;
  randomizationFactor?: number;
  timeout?: number;
  ackTimeout?: number;
  retries?: number;
}
export function io(uri: string, options?: Options): Socket;
