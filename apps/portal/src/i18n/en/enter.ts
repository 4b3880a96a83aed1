/** Signing in, setting up, accepting an invitation. */
export const enter = {
  sign_in: {
    title: "Sign in",
    lead: "For brands, their agents, and the marketplace's own people.",
    email: "E-mail address",
    password: "Password",
    submit: "Sign in",
    wrong: "This address and password do not belong together.",
    code_title: "One more step",
    code_lead: "Enter the six digits that your authenticator shows now.",
    code: "Code",
    code_submit: "Go on",
    seller:
      "Are you a seller? Open Touchstone from your seller centre: its button brings you here without a password.",
    not_set_up: "This installation is not set up yet.",
    set_up: "Set it up",
  },
  set_up: {
    title: "Set up Touchstone",
    lead: "This makes the operator's organisation and its first administrator. It can be done once.",
    token: "Setup token",
    token_help: "The server printed it when it started.",
    organisation: "Name of the operator",
    name: "Your name",
    password_help: "At least 12 characters.",
    submit: "Set up",
    done: "That is done already. Sign in instead.",
  },
  invitation: {
    title: "You are invited",
    lead: "Choose how you are called here, and a password. If you have an account with this address, give its password.",
    name: "Your name",
    password: "Password",
    submit: "Accept",
    no_token: "This link is not complete. Open it again from the message that brought it.",
  },
};
