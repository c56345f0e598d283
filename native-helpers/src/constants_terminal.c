/* Constants of terminals. */
#include <termios.h>

#include "constants.h"

GROUP(lflag, C(ICANON), C(ECHO), C(ECHOE), C(ECHOK), C(ECHONL), C(ISIG), C(NOFLSH), C(TOSTOP), C(IEXTEN), C(ECHOCTL),
      C(ECHOKE));
GROUP(iflag, C(ICRNL), C(INLCR), C(IGNCR), C(IXON), C(IXOFF), C(ISTRIP), C(IUTF8), C(BRKINT));
GROUP(termoflag, C(OPOST), C(ONLCR), C(OCRNL), C(ONLRET));
