package org.practicemodel.formulation.internal;

import org.practicemodel.formulation.internal.PictureLayout.Frame;
import org.practicemodel.formulation.internal.PictureLayout.Link;
import org.practicemodel.formulation.internal.PictureLayout.Point;
import org.practicemodel.formulation.internal.PictureLayout.Sign;
import org.practicemodel.formulation.internal.PictureLayout.Text;

/** Turns a layout round for words that run from right to left. */
final class Mirror {

    private Mirror() {}

    static PictureLayout of(PictureLayout layout) {
        int width = layout.width();
        return new PictureLayout(
                width,
                layout.height(),
                layout.frames().stream().map(frame -> mirrored(frame, width)).toList(),
                layout.links().stream().map(link -> mirrored(link, width)).toList());
    }

    private static Frame mirrored(Frame frame, int width) {
        return new Frame(
                frame.role(),
                width - frame.x() - frame.width(),
                frame.y(),
                frame.width(),
                frame.height(),
                frame.signs().stream()
                        .map(sign -> new Sign(sign.shape(), frame.width() - sign.x() - FrameSetter.SIGN, sign.y()))
                        .toList(),
                frame.texts().stream()
                        .map(text -> new Text(
                                frame.width() - text.x(),
                                text.y(),
                                text.size(),
                                text.bold(),
                                text.words(),
                                text.reading(),
                                text.turned()))
                        .toList());
    }

    private static Link mirrored(Link link, int width) {
        return new Link(
                link.points().stream()
                        .map(point -> new Point(width - point.x(), point.y()))
                        .toList(),
                link.dashed());
    }
}
