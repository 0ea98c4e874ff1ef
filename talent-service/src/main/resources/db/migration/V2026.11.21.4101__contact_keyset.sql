COMMENT ON COLUMN craftsman.contact_sealed IS
  'Tink AEAD, bound to the id; the first byte says how, the next five name the key';
