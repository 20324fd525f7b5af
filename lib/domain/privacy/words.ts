/** What somebody types to have their account deleted. */
export const deletionPhrase = "delete my account";
