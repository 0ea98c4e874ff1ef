/** A bridge whose piers are the jaws of a caliper, under a red rule. */
export function Logo({ size = 32 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path fill="#b3261e" d="M1 5h30v4H1z" />
      <path fill="#1d2730" d="M4 11h24v10l-5 6v-5a7 7 0 0 0-14 0v5l-5-6z" />
    </svg>
  );
}
