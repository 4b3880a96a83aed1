/** Where people may sign in with an account that they have there (OpenID Connect). */
export interface SignInProvider {
  /** Lower case; a part of addresses and of the names of its settings. */
  readonly name: string;
  /** What stands on the button. */
  readonly label: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}
