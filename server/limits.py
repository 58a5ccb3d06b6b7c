"""Every limit of the house, standing together. Units last; the browser gets its own through `wire.javascript`."""

# A question, counted as people count (graphemes), with two hard ceilings underneath (code points, bytes).
QUESTION_GRAPHEMES_MIN = 10
QUESTION_GRAPHEMES_MAX = 280
TEXT_CODE_POINTS_MAX = 1_000
TEXT_BYTES_MAX = 2_000
# What joiners make one sign of: a family of four in its colours has three. Longer chains break no line, on any screen.
JOINED_MAX = 8
SIGNATURE_GRAPHEMES_MAX = 40
REASON_GRAPHEMES_MAX = 140
NOTE_GRAPHEMES_MAX = 280
# Who answered, in the words of whoever notes it; what they said is as long as a question.
ANSWERER_GRAPHEMES_MAX = 80
# Several questions read as one act, or merged into one.
QUESTIONS_AT_ONCE_MAX = 50
SLOW_MODE_MAX_S = 600
WORDS_FILE_BYTES_MAX = 256_000

# What one person may leave open, so that nobody can fill the inbox alone.
PENDING_PER_SPECTATOR_MAX = 5
QUESTIONS_PER_SPECTATOR_MAX = 30
QUESTIONS_MAX = 3_000

POLL_TITLE_GRAPHEMES_MAX = 160
POLL_OPTION_GRAPHEMES_MAX = 80
POLL_OPTIONS_MIN = 2
POLL_OPTIONS_MAX = 10
POLLS_MAX = 100
POLL_UNIT_GRAPHEMES_MAX = 20
SCALE_STEPS_MIN = 2
SCALE_STEPS_MAX = 11
# A number and its bounds, as whole multiples of its last decimal place: what a browser computes with exactly.
FIGURE_MAX = 10**12
FIGURE_DECIMALS_MAX = 3
CLOUD_WORDS_MAX = 3
WORD_GRAPHEMES_MAX = 30
OPEN_TEXT_GRAPHEMES_MAX = 140
CLOUD_SHOWN_MAX = 50
SAYINGS_TO_READ_MAX = 300
PRIZE_WEIGHT_MAX = 10_000

# Stills. A file as it comes, then the two sizes that are kept: for the wall, and for phones where they are shown there.
STILL_BYTES_MAX = 8_000_000
STILL_PIXELS_MAX = 25_000_000
STILL_WALL_PIXELS = (1_920, 1_080)
STILL_PHONE_PIXELS = (640, 640)
STILL_ALT_GRAPHEMES_MAX = 200
STILL_LINE_GRAPHEMES_MAX = 80
STILL_MADE_GRAPHEMES_MAX = 280
STILL_YEAR_MIN = 1_800
STILL_YEAR_MAX = 2_200
STILLS_MAX = 60
# The worker that reads a stranger's file: memory, processor time, and time by the clock.
STILL_MEMORY_BYTES = 1_000_000_000
STILL_CPU_S = 10
STILL_WITHIN_S = 20
HANDS_MAX = 2_000

# The microphone: where somebody sits, how many wait, and how often one person may ask for it in an evening.
SEAT_GRAPHEMES_MAX = 30
MIC_REQUESTS_MAX = 1_000
MIC_REQUESTS_PER_SPECTATOR_MAX = 20
SPEAKING_GROUPS_MAX = 6

# The conducteur, and what is said to the room or to the stage.
CUES_MAX = 200
CUE_WORDS_GRAPHEMES_MAX = 140
CUE_NOTE_GRAPHEMES_MAX = 280
ANNOUNCEMENT_GRAPHEMES_MAX = 140
ANNOUNCEMENT_LASTS_MAX_MS = 60 * 60_000
STAGE_NOTE_GRAPHEMES_MAX = 100
COUNTDOWN_MAX_MS = 60 * 60_000
# A ballot that left a phone in time may arrive this long after a countdown has run out.
COUNTDOWN_GRACE_MS = 1_000
COUNTDOWN_LOOKS_EVERY_S = 0.25

# Admission. A room code is four digits and good for two of its minutes: the present one and the one before. Wrong
# codes are counted for each person, and for the whole room, so that many devices do not guess what one may not.
TYPED_CODE_LENGTH_MAX = 40
ROOM_CODE_LENGTH = 4
ROOM_CODE_SLOT_MS = 60_000
CODE_TRIES_MAX = 3
TICKET_TRIES_MAX = 10
CODE_TRIES_WITHIN_MS = 5 * 60_000
WRONG_CODES_PER_MIN_MAX = 20
NEW_DEVICE_MS = 3 * 60_000
TICKETS_MAX = 2_000

# Signs of stuffing: how far back new devices are told.
SIGNS_INTERVAL_MS = 1_000
NEW_DEVICES_WITHIN_MIN = 10
DEVICES_REMEMBERED_MAX = 20_000

# A phone carries the best supported and the newest questions, and is given the rest by the page when it asks.
PHONE_TOP_MAX = 10
PHONE_NEWEST_MAX = 8
PHONE_PAGE = 20
WALL_LIST_MAX = 5

ID_LENGTH_MIN = 8
ID_LENGTH_MAX = 40
SEQ_MAX = 2**53 - 1

UNDO_WINDOW_MS = 10_000
ACTS_REMEMBERED = 256
ACTS_SHOWN = 5
# Of those who have had the microphone, so many are still told: a slip can be mended.
MIC_DONE_SHOWN = 8
STAGE_NEXT_MAX = 2
SEAL_AFTER_CLOSED_MS = 10 * 60_000

# One socket message, and how deep its JSON may nest.
MESSAGE_BYTES_MAX = 8_192
MESSAGE_FRAGMENTS_MAX = 64
MESSAGE_DEPTH_MAX = 4

# How fast one socket is read: a page says far less, and who floods one waits in its own line.
READ_BYTES_PER_S = 65_536

# What may wait for a page that does not read, before it is cut off; and how long a goodbye waits for its answer.
BACKLOG_BYTES_MAX = 65_536
GOODBYE_WITHIN_S = 1

# Turns: how long after the last one the next begins, how many it holds, and how many are answered before the loop does
# what else has come to be done.
TURN_GATHERS_MS = 25
TURN_COMMANDS_MAX = 256
ANSWERS_IN_A_ROW = 32

# Paces: how long a door waits between two pictures.
PHONE_INTERVAL_MS = 500
WALL_INTERVAL_MS = 100
CONSOLE_INTERVAL_MS = 100
PRESENCE_INTERVAL_MS = 2_000
# A wall that shows the same this long while the picture goes on has stopped following; one that left is missed so long.
WALL_LATE_MS = 5_000
WALL_MISSED_MS = 10 * 60_000
# However much work the pictures are, this long after the last one a door is shown the next.
PICTURE_WITHIN_S = 2.0
# How many phones are sent a message before the loop goes on with the rest: two or three milliseconds of work.
PHONES_IN_A_ROW = 256

# Pages without a socket: how long each waits at least before it asks again, how many patches are kept for them, and
# how long beyond twice that a silent one keeps its seat.
PHONE_ASKS_EVERY_MS = 4_000
FILM_PHONE_ASKS_EVERY_MS = 60_000
SCREEN_ASKS_EVERY_MS = 1_000
PATCHES_KEPT = 64
SILENT_PHONE_MS = 30_000
SILENT_SCREEN_MS = 5_000

# Seats. The reserve is for consoles, paired walls and stages, which must always get in.
CAPACITY = 2_000
RESERVE = 32
BACKLOG = 4_096
# When whoever found the house full may try again; they come back spread over this time.
FULL_RETRY_IN_MS = 20_000
KEEPALIVE_S = 5
# At the door: a whole header, a body, and from an open socket to a seat.
HEADER_WITHIN_S = 5
BODY_WITHIN_S = 20
HANDSHAKE_WITHIN_S = 5
SOCKET_PING_INTERVAL_S = 20
SOCKET_PING_TIMEOUT_S = 20
STOP_WITHIN_S = 2.5
# After a planned restart phones come back so many a second.
RETURNING_PHONES_PER_S = 100
RETURN_MS_MIN = 1_000
RETURN_MS_MAX = 10_000
FAREWELL_S = 0.4

# The server's process and the one that watches it.
HEARTBEAT_S = 1.0
LOOP_HANGS_S = 5.0
START_HANGS_S = 60.0
STARTS_FAILED_MAX = 5
START_AGAIN_AFTER_S = 1.0

LINK_LIFETIME_S = 12 * 3_600
STAFF_SESSION_LIFETIME_S = 14 * 3_600
STAFF_NAME_GRAPHEMES_MAX = 40
SPECTATOR_COOKIE_LIFETIME_S = 3 * 24 * 3_600
PASSPHRASE_LENGTH_MIN = 12
PASSPHRASE_LENGTH_MAX = 200
TOKEN_LENGTH_MIN = 16
SIGN_IN_TRIES_FREE = 5
SIGN_IN_WAIT_MAX_S = 60
KNOWN_DEVICES_MAX = 256
# A venue may take its certificate away after the evening; browsers then find the plain page again.
TLS_REMEMBERED_S = 24 * 3_600
DEVICE_COOKIE_LIFETIME_S = 180 * 24 * 3_600

# One person's commands: a burst for eager thumbs, then a walking pace. Consoles work faster than phones.
COMMANDS_BURST = 20
COMMANDS_PER_S = 5
# Beyond this nobody is eager any more, and the socket is closed.
FLOOD_BURST = 10 * COMMANDS_BURST
FLOOD_PER_S = 10 * COMMANDS_PER_S

# The disk: below so much room moderators are warned, and a record that takes longer than this is in trouble.
DISK_LOW_BYTES = 200_000_000
DISK_LOOK_EVERY_S = 5.0
RECORD_WITHIN_S = 3.0
TROUBLES_EVERY_S = 1.0
MARGIN_WITHIN_S = 1.0

# On paper.
CARDS_ON_A_SHEET = 10
CARD_SHEETS_MAX = 20
