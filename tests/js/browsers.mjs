// The oldest browsers we serve; older ones get the plain page.
export const BROWSERS = ["safari15.4", "chrome95", "firefox100"];
