-- What the runner needs in the database of a run, and no other database has: a disk that can be slow or full, and a
-- witness of its own to when rounds were opened and closed.
CREATE SCHEMA chaos;

CREATE TABLE chaos.disk (commit_ms int NOT NULL, is_full boolean NOT NULL);
INSERT INTO chaos.disk VALUES (0, false);

CREATE FUNCTION chaos.refuse_when_full() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT is_full FROM chaos.disk) THEN
    RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER chaos_full BEFORE INSERT ON event FOR EACH ROW EXECUTE FUNCTION chaos.refuse_when_full();

-- Once a transaction, in its commit, with all its locks held, as while the disk is waited for; no two take the same time.
CREATE FUNCTION chaos.commit_slowly() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE ms int;
BEGIN
  IF current_setting('chaos.slept', true) = txid_current()::text THEN RETURN NULL; END IF;
  PERFORM set_config('chaos.slept', txid_current()::text, true);
  SELECT commit_ms INTO ms FROM chaos.disk;
  IF ms > 0 THEN PERFORM pg_sleep(2 * random() * ms / 1000.0); END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER chaos_slow AFTER INSERT ON event DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION chaos.commit_slowly();

CREATE TABLE chaos.witness ("exerciseId" uuid, type text, "roundId" uuid, at timestamptz);
CREATE FUNCTION chaos.witness_round() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO chaos.witness VALUES (NEW."exerciseId", NEW.type, (NEW.payload->>'roundId')::uuid, clock_timestamp());
  RETURN NULL;
END $$;
CREATE TRIGGER chaos_witness AFTER INSERT ON event FOR EACH ROW
  WHEN (NEW.type IN ('round.opened', 'round.closed')) EXECUTE FUNCTION chaos.witness_round();
